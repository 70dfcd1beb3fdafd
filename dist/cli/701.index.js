export const id = 701;
export const ids = [701];
export const modules = {

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toApis),
/* harmony export */   i: () => (/* binding */ userApi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const dotted = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/, {
    error: "expected a dotted name as it is imported, such as `mylib.Server.listen`",
});
const protocol = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["tcp", "udp", "sctp"], { error: "expected `tcp`, `udp` or `sctp`" });
const where = "expected the position of an argument from 0, its name, or both as a list such as `[1, port]`";
const place = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(where).min(0, where).max(50, where), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*$/, where)], { error: where });
const slot = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([place, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(place).min(1, where).max(4, where)], { error: where });
/** One row of the option `apis`: a call of the user's own libraries that binds, connects, or makes what does. */
const userApi = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    call: dotted.describe("the dotted name of the function, class or method, as it is imported"),
    binds: protocol.optional().describe("the protocol of the port that the call binds"),
    connects: protocol.optional().describe("the protocol of the port that the call connects to"),
    makes: dotted
        .optional()
        .describe("the class whose methods other rows are about, where the call returns one"),
    port: slot.optional().describe("where the port stands: a position from 0, a name, or both"),
    host: slot.optional().describe("where the interface or the host stands"),
    endpoint: slot
        .optional()
        .describe("where an argument stands that holds both: `tcp://*:5556`, `host:port`, `(host, port)`"),
    "default-port": zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(65535).optional().describe("the port where none is given"),
    "default-host": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("the interface or host where none is given"),
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe("whether the call returns only when serving ends"),
})
    .superRefine((row, context) => {
    const say = (message) => context.addIssue({ code: "custom", message });
    const roles = [row.binds, row.connects, row.makes].filter((role) => role !== undefined);
    if (roles.length !== 1)
        say("expected one of `binds`, `connects` and `makes`");
    const given = [row.port, row.host, row.endpoint, row["default-port"], row["default-host"]];
    if (row.makes !== undefined) {
        if (given.some((value) => value !== undefined) || row.blocks)
            say("a call that only `makes` an object has no port: say it of the object's method");
    }
    else if (row.port === undefined && row.endpoint === undefined && row["default-port"] === undefined)
        say("expected `port`, `endpoint` or `default-port`: where is the port?");
    if (row.endpoint !== undefined && (row.port !== undefined || row.host !== undefined))
        say("`endpoint` holds port and host: `port` and `host` beside it say it twice");
});
/** Puts checked rows into the form of the table. */
function toApis(rows) {
    const found = [];
    const makes = [];
    for (const row of rows) {
        if (row.makes !== undefined) {
            makes.push([row.call, row.makes]);
            continue;
        }
        const protocolOf = row.binds ?? row.connects;
        found.push({
            call: row.call,
            role: row.binds === undefined ? "connect" : "bind",
            ...(protocolOf !== undefined && { protocol: protocolOf }),
            ...(row.port !== undefined && { port: slotOf(row.port) }),
            ...(row.host !== undefined && { host: slotOf(row.host) }),
            ...(row.endpoint !== undefined && { endpoint: slotOf(row.endpoint), form: "any" }),
            ...(row["default-port"] !== undefined && { defaultPort: row["default-port"] }),
            ...(row["default-host"] !== undefined && { defaultHost: row["default-host"] }),
            ...(row.blocks && { blocks: true }),
        });
    }
    return { rows: found, makes };
}
/** A schema that transforms nothing can be shown as it is, so one place and a list of them are brought together here. */
function slotOf(given) {
    return Array.isArray(given) ? given : [given];
}


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ options),
  T: () => (/* binding */ registryPath)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/apis/user-api.js
var user_api = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __webpack_require__(6149);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/list-form.js


const keyPath = schemas/* string */.YjP()
    .min(1)
    .max(200)
    .regex(/^[^.\s][^\s]*$/);
const list_form_glob = schemas/* string */.YjP()
    .min(1)
    .superRefine((pattern, context) => {
    try {
        (0,glob/* compileGlob */.S)(pattern);
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        context.addIssue({ code: "custom", message: error.message });
    }
});
/**
 * A form of start-up list that is not found by itself: where the entries stand and which keys of an entry say what. Paths
 * are keys with dots between them; `*` is every key of a mapping and every item of a list.
 */
const listFormSchema = schemas/* strictObject */.rej({
    files: list_form_glob.describe("a glob: the files that have this form"),
    entries: keyPath.describe("the path of the entries: `agents.*`"),
    port: keyPath.default("port").describe("the path of the port in an entry: `net.port`"),
    name: keyPath
        .optional()
        .describe("the path of the name in an entry; the entry's own key where it is not given"),
    script: keyPath.optional().describe("the path of the Python file or module in an entry"),
    host: keyPath.optional().describe("the path of the interface in an entry"),
    machine: keyPath.optional().describe("the path of the machine's name in an entry"),
});

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/options.js



const path = schemas/* string */.YjP()
    .min(1)
    .max(1000)
    .regex(/^[^/].*[^/]$|^[^/]$/, "expected a path from the root of the repository, such as `config/ports.yaml`");
/** The options of the gate. */
const options = schemas/* strictObject */.rej({
    registry: schemas/* union */.KCZ([path, schemas/* strictObject */.rej({ from: path.describe("a start-up list that is the registry itself") })])
        .default("ports.yaml")
        .describe("the file that says who has which port, or `{ from: config/startup.yaml }` for a start-up list that is the registry; without the file there is none"),
    apis: schemas/* array */.YOg(user_api/* userApi */.i)
        .default([])
        .describe("calls of your own libraries that bind, connect, or make what does")
        .meta({ examples: [[{ call: "mylib.Server.listen", binds: "tcp", port: [1, "port"] }]] }),
    lists: schemas/* array */.YOg(listFormSchema)
        .default([])
        .describe('start-up lists that are not found by their form: `{ files: "*.services.yaml", entries: units.*, port: net.port }`'),
    tests: schemas/* boolean */.zMY().default(false).describe("whether the ports of tests count"),
    samples: schemas/* boolean */.zMY()
        .default(false)
        .describe("whether the ports of examples, demos and documentation count"),
    copies: schemas/* boolean */.zMY()
        .default(false)
        .describe("whether the ports in folders of backups and old versions count"),
});
/** The path of the file that is the registry, of whichever kind. */
function registryPath({ registry }) {
    return typeof registry === "string" ? registry : registry.from;
}


/***/ }),

/***/ 6696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withoutToken),
/* harmony export */   z: () => (/* binding */ credentials)
/* harmony export */ });
/* harmony import */ var _remote_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8744);
/* harmony import */ var _setting_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2780);


/**
 * The settings that make git show a token to the remote's host and to no other, as environment variables: arguments can
 * be read by every process of the machine. Nothing for a remote that is not reached over HTTP.
 */
async function credentials(root, { remote = "origin", token }) {
    if (token === undefined || token === "")
        return {};
    const url = await urlOf(root, remote);
    if (url === undefined || !/^https?:$/.test(url.protocol))
        return {};
    const key = `http.${url.origin}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    // An empty header takes back those of the configuration: GitHub refuses a request with two authorizations.
    const settings = (0,_setting_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .settingVariables */ .s)([
        [key, ""],
        [key, `Authorization: Basic ${basic}`],
        ["credential.helper", ""],
    ]);
    return { ...settings, GIT_ASKPASS: "" };
}
async function urlOf(root, remote) {
    const text = remote.includes(":") ? remote : await (0,_remote_url_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteUrl */ .g)(root, remote);
    return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}
/** A text without the token, in any form in which it was handed on. */
function withoutToken(text, token) {
    if (token === undefined || token === "")
        return text;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return text.replaceAll(token, "***").replaceAll(basic, "***");
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readBlobFile)
/* harmony export */ });
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9851);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);


/**
 * The file that a tree of objects has at a path; `undefined` where it has none (`id` is `undefined`).
 * @throws {UnreadableFile} where its blob is over the limit, is not in the clone, or git fails.
 */
async function readBlobFile(blobs, path, id) {
    if (id === undefined)
        return undefined;
    const blob = await askFor(blobs, path, id);
    if ("bytes" in blob)
        return { path, bytes: blob.bytes };
    if ("tooLarge" in blob) {
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(path, `${blob.tooLarge} bytes are more than the limit of ${_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .g} bytes`);
    }
    throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(path, `its object ${id} is not in this clone: set fetch-depth: 0, or run \`git fetch\``);
}
async function askFor(blobs, path, id) {
    try {
        return await blobs.read(id);
    }
    catch (error) {
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(path, error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ makeBlobReader)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2982);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1832);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);




/**
 * One `git cat-file --batch` for all blobs of a tree, started by the first question. It keeps Node alive only while a
 * question is open, and ends with Node. A blob over the limit is passed over as it comes, never held.
 */
function makeBlobReader(root, { limit = _read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .g, env = {} } = {}) {
    let running;
    const start = () => {
        const started = new Conversation(root, { limit, env }, () => {
            if (running === started)
                running = undefined;
        });
        return started;
    };
    return {
        read: (id) => new Promise((resolve, reject) => {
            running ??= start();
            running.ask({ id, resolve, reject });
        }),
        close: () => {
            running?.end();
            running = undefined;
        },
    };
}
class Conversation {
    child;
    limit;
    questions = [];
    /** Chunks of the answer that is being read, `length` bytes together. */
    chunks = [];
    length = 0;
    /** The size of the body that is being read; `undefined` while a header is. */
    size;
    constructor(root, { limit, env }, onEnd) {
        this.limit = limit;
        this.child = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .startGit */ .BE)(root, ["cat-file", "--batch"], { ...env, ..._commits_js__WEBPACK_IMPORTED_MODULE_3__/* .OFFLINE */ .GS });
        const fail = (error) => {
            onEnd();
            for (const question of this.questions.splice(0))
                question.reject(error);
        };
        this.child.stdin.on("error", () => { });
        this.child.stdout.on("data", (chunk) => this.take(chunk));
        const complaints = [];
        this.child.stderr.on("data", (chunk) => complaints.push(chunk));
        this.child.on("error", (error) => fail((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .explainStart */ ._c)(error, root)));
        this.child.on("close", () => {
            const [why] = Buffer.concat(complaints).toString().split("\n");
            fail(new Error(`\`git cat-file\` ended: ${why === "" ? "without a word" : why}`));
        });
    }
    ask(question) {
        if (this.questions.length === 0)
            this.keepAlive(true);
        this.questions.push(question);
        this.child.stdin.write(`${question.id}\n`);
    }
    end() {
        this.child.stdin.end();
    }
    take(chunk) {
        let rest = chunk;
        while (rest.length > 0) {
            rest = this.size === undefined ? this.takeHeader(rest) : this.takeBody(rest, this.size);
        }
    }
    /** `<id> <type> <size>` or `<id> missing`, with a line feed. */
    takeHeader(chunk) {
        const end = chunk.indexOf(0x0a);
        this.chunks.push(end < 0 ? chunk : chunk.subarray(0, end));
        if (end < 0)
            return chunk.subarray(chunk.length);
        const [, , size] = Buffer.concat(this.chunks).toString("latin1").split(" ");
        this.chunks = [];
        if (size === undefined)
            this.answer({ missing: true });
        else
            this.size = Number(size);
        return chunk.subarray(end + 1);
    }
    /** The bytes and a line feed. */
    takeBody(chunk, size) {
        const part = chunk.subarray(0, size + 1 - this.length);
        this.length += part.length;
        if (size <= this.limit)
            this.chunks.push(part);
        if (this.length === size + 1) {
            const { buffer, byteOffset } = Buffer.concat(size <= this.limit ? this.chunks : []);
            this.chunks = [];
            this.length = 0;
            this.size = undefined;
            this.answer(size <= this.limit ? { bytes: new Uint8Array(buffer, byteOffset, size) } : { tooLarge: size });
        }
        return chunk.subarray(part.length);
    }
    answer(blob) {
        this.questions.shift()?.resolve(blob);
        if (this.questions.length === 0)
            this.keepAlive(false);
    }
    keepAlive(isNeeded) {
        const { child } = this;
        for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
            if (handle instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket || handle === child)
                isNeeded ? handle.ref() : handle.unref();
        }
    }
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ changeBetween)
});

// EXTERNAL MODULE: ./build/packages/checkout/src/commits.js
var commits = __webpack_require__(2982);
// EXTERNAL MODULE: ./build/packages/checkout/src/diff-disk.js
var diff_disk = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/packages/checkout/src/git.js
var git = __webpack_require__(1832);
// EXTERNAL MODULE: ./build/packages/checkout/src/lone-carriage-returns.js
var lone_carriage_returns = __webpack_require__(3091);
;// CONCATENATED MODULE: ./build/packages/checkout/src/diff-lines.js


/**
 * The hunks of each pair, in the pairs' order; none where the two are the same. Lines end as in Python. One `git diff-tree` over two trees in which
 * the files are called by their number: no name and no attribute of the repository can have a say in it.
 */
async function diffLines(root, scratch, pairs) {
    const hunks = pairs.map(() => []);
    if (pairs.length === 0)
        return hunks;
    const twins = await (0,lone_carriage_returns/* twinsWithLineFeeds */.d)(root, scratch, pairs.flatMap(({ base, head }) => [base, head]));
    const entries = (side) => pairs.map((pair, at) => `100644 blob ${twins.get(side(pair)) ?? side(pair)}\t${at}\0`).join("");
    // Two trees, parted by an empty record.
    const input = Buffer.from(`${entries((pair) => pair.base)}\0${entries((pair) => pair.head)}`);
    const made = await (0,git/* git */.$Y)(root, ["mktree", "-z", "--missing", "--batch"], { env: scratch.env, input });
    const [base = "", head = ""] = made.toString().split("\n");
    const patch = await (0,git/* git */.$Y)(root, ["diff-tree", "-p", ...format, base, head], { env: scratch.env });
    let current;
    for (const line of markedLines(patch)) {
        const [, file] = /^diff --git a\/(\d+) /.exec(line) ?? [];
        if (file !== undefined)
            current = hunks[Number(file)];
        const range = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (range === null)
            continue;
        const [, baseAt, baseCount = "1", headAt, headCount = "1"] = range;
        current?.push({
            base: { at: Number(baseAt), count: Number(baseCount) },
            head: { at: Number(headAt), count: Number(headCount) },
        });
    }
    return hunks;
}
const format = [
    ...["-U0", "--inter-hunk-context=0", "--text", "--no-renames", "--no-color"],
    ...["--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/", "--diff-algorithm=histogram"],
];
/** The lines that begin a file or a hunk. Those of the files begin with `+`, `-` or a backslash. */
function* markedLines(patch) {
    for (let from = 0; from < patch.length;) {
        const end = patch.indexOf(0x0a, from);
        const to = end < 0 ? patch.length : end;
        const first = patch[from];
        if (first === 0x64 || first === 0x40)
            yield patch.toString("latin1", from, Math.min(to, from + 200));
        from = to + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/line-map.js
/**
 * The line of the base that a line of the head is the same as, `undefined` for a line that is in a hunk. The hunks are in
 * the order of their lines, as `git diff -U0` writes them.
 */
function findBaseLine(hunks, line) {
    let low = 0;
    let high = hunks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (firstOf(hunks[middle]) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    const before = hunks[low - 1];
    if (before === undefined)
        return line;
    if (line < firstOf(before) + before.head.count)
        return undefined;
    const { base, head } = before;
    return line - (head.count === 0 ? head.at : head.at + head.count - 1) + endOf(base);
}
/** The first line of the head that a hunk holds or that stands behind it. */
function firstOf(hunk) {
    if (hunk === undefined)
        return Number.POSITIVE_INFINITY;
    return hunk.head.count === 0 ? hunk.head.at + 1 : hunk.head.at;
}
function endOf({ at, count }) {
    return count === 0 ? at : at + count - 1;
}

// EXTERNAL MODULE: ./build/packages/checkout/src/partial-clone.js
var partial_clone = __webpack_require__(6949);
// EXTERNAL MODULE: ./build/packages/checkout/src/path-bytes.js
var path_bytes = __webpack_require__(8167);
// EXTERNAL MODULE: ./build/packages/checkout/src/raw-diff.js
var raw_diff = __webpack_require__(2592);
// EXTERNAL MODULE: ./build/packages/checkout/src/read-objects.js
var read_objects = __webpack_require__(4571);
// EXTERNAL MODULE: ./build/packages/checkout/src/scratch.js + 1 modules
var src_scratch = __webpack_require__(3951);
// EXTERNAL MODULE: ./build/packages/checkout/src/write-head.js
var write_head = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/packages/checkout/src/change-between.js










/**
 * Compares a commit with another, with the index or with the working tree, by git. Neither index nor working tree nor any
 * ref is touched. Untracked files that are not ignored count as added. A line ends as in
 * Python: with a line feed, a carriage return, or both.
 * @throws {UsageError} where there is no such commit.
 * @throws {IncompleteClone} where objects cannot be read: missing and not to be fetched, or damaged.
 */
function changeBetween(request) {
    const { root, wants, access } = request;
    return (0,src_scratch/* withScratch */.h)(root, async (scratch) => {
        const base = await (0,commits/* resolveCommit */.WL)(root, request.base);
        const head = await diffHead(request, base, scratch);
        const all = head.differences;
        const wanted = all.map((difference) => onlyWanted(difference, wants)).filter(hasSide);
        await (0,partial_clone/* fetchMissing */.j)(root, wanted.flatMap(idsNotIn(head.own)), access);
        const paired = await (0,read_objects/* readObjects */.$)(root, access, () => findRenames(root, scratch, wanted));
        const kept = paired.flatMap(({ base, head }) => (base && head ? [{ base, head }] : []));
        const pairs = kept.map(({ base, head }) => ({ base: base.id, head: head.id }));
        const hunks = await (0,read_objects/* readObjects */.$)(root, access, () => diffLines(root, scratch, pairs));
        const lines = new Map(kept.map(({ head }, at) => [head.path, hunks[at] ?? []]));
        const changed = new Set([...all.flatMap(({ head }) => pathOf(head)), ...head.unread]);
        const added = new Set(all.flatMap(({ base, head }) => (base === undefined ? pathOf(head) : [])));
        const unread = head.unread.filter((path) => !added.has(path));
        return {
            changed,
            basePaths: new Set([...all.flatMap(({ base }) => pathOf(base)), ...unread]),
            renames: new Map(kept.flatMap(({ base, head }) => (base.path === head.path ? [] : [[head.path, base.path]]))),
            baseLine: (path, line) => {
                const found = lines.get(path);
                if (found !== undefined)
                    return findBaseLine(found, line);
                return changed.has(path) ? undefined : line;
            },
        };
    });
}
/** How the head differs, and what of it is not known. `own`: whether its new blobs are in the scratch. */
async function diffHead({ root, head, wants, access }, base, scratch) {
    if (head === "working tree") {
        return { ...(await (0,diff_disk/* diffDisk */.j)({ root, base, wants, access }, scratch)), own: true };
    }
    const written = head === "index" ? await (0,write_head/* writeIndex */._M)(root, scratch) : undefined;
    const tree = typeof head === "object" ? await (0,commits/* resolveCommit */.WL)(root, head.commit) : (written?.tree ?? "");
    const differences = await (0,read_objects/* readObjects */.$)(root, access, (env) => (0,raw_diff/* diffTrees */.j_)(root, { ...scratch.env, ...env }, base, tree, { renames: false }));
    return { differences, unread: written?.unmerged ?? [], own: written !== undefined };
}
function onlyWanted({ base, head }, wants) {
    return {
        base: base && wants(base.path) ? base : undefined,
        head: head && wants(head.path) ? head : undefined,
    };
}
function hasSide({ base, head }) {
    return base !== undefined || head !== undefined;
}
function idsNotIn(own) {
    return ({ base, head }) => [...(base ? [base.id] : []), ...(head && !own ? [head.id] : [])];
}
/** The differences with lost and new files paired. Only they are compared, so that nothing else is read for it. */
async function findRenames(root, scratch, differences) {
    const isLost = ({ head }) => head === undefined;
    const isNew = ({ base }) => base === undefined;
    if (!differences.some(isLost) || !differences.some(isNew))
        return differences;
    const write = (side) => (0,src_scratch/* writeTree */.W)(root, scratch, differences
        .map((difference) => difference[side])
        .filter((file) => file !== undefined)
        .map(({ path, id }) => ({ id, path: (0,path_bytes/* encodePath */.O0)(path) })));
    const base = await write("base");
    return (0,raw_diff/* diffTrees */.j_)(root, scratch.env, base, await write("head"), { renames: true });
}
function pathOf(side) {
    return side === undefined ? [] : [side.path];
}


/***/ }),

/***/ 2982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ OFFLINE),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   Qf: () => (/* binding */ hasObject),
/* harmony export */   Ve: () => (/* binding */ findStoppedMerge),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/* harmony import */ var _git_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(474);
/* harmony import */ var _incomplete_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4630);





/** Lets git look at what is there only: in a partial clone it would otherwise fetch object by object, without our token. */
const OFFLINE = {
    GIT_NO_LAZY_FETCH: "1",
    // Up to git 2.44 the fetching can only be made to fail at once.
    GIT_ALLOW_PROTOCOL: "none",
};
/** Commits, and trees in the place of one, by root and full id that are there: an id never stands for another one. */
const found = new Set();
/**
 * The id of the commit that a ref, an id or any other name of git's stands for (gitrevisions(7)).
 * @throws {UsageError} naming the ref, where there is no such commit here.
 */
async function resolveCommit(root, ref) {
    if (found.has(`${root}\0${ref}`))
        return ref;
    const isName = ref !== "" && !ref.startsWith("-") && !ref.includes("\0");
    try {
        if (isName) {
            const ask = ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`];
            const id = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ask, { env: OFFLINE })).toString().trim();
            found.add(`${root}\0${id}`);
            return id;
        }
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi))
            throw error;
    }
    throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no commit ${JSON.stringify(ref)} in this repository`, "fetch it first (`git fetch origin <branch>`), or see `git branch --all` for what is there");
}
/**
 * The id of the tree that a merge which stopped at conflicts has made of both sides, with the conflicts in it; `undefined`
 * where none is under way, or git (before 2.34) did not keep it. It can stand wherever a base commit can.
 */
async function findStoppedMerge(root) {
    try {
        const ask = (name) => (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ["rev-parse", "--verify", "--quiet", name], { env: OFFLINE });
        await ask("MERGE_HEAD");
        const id = (await ask("AUTO_MERGE^{tree}")).toString().trim();
        found.add(`${root}\0${id}`);
        return id;
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi)
            return undefined;
        throw error;
    }
}
/**
 * The id of the best common ancestor of two commits.
 * @throws {IncompleteClone} where there is none because the clone is shallow, or damaged.
 * @throws {UsageError} where there is none because the histories are unrelated.
 */
async function mergeBase(root, one, other) {
    if (one === other)
        return one;
    try {
        const [id = ""] = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ["merge-base", one, other])).toString().split("\n");
        return id;
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi))
            throw error;
        if (await isShallow(root)) {
            throw new _incomplete_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteClone */ .I(`no common ancestor of ${one} and ${other} in this shallow clone`, "fetch the history: fetch-depth: 0 of actions/checkout, or `git fetch --unshallow`");
        }
        // A history that breaks off is to git one that ends: it says so, and answers as for unrelated ones.
        if (error.status !== 1 || /^(?:error|fatal): /m.test(error.stderr)) {
            throw new _incomplete_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteClone */ .I(`the history of ${one} and ${other} cannot be read: ${error.stderr.split("\n")[0]}`, "`git fsck` says what is missing or damaged; clone anew");
        }
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${one} and ${other} have no common ancestor: their histories are unrelated`, "name a base that this branch comes from");
    }
}
/** Whether the history of the repository is cut off somewhere (`--depth`). */
async function isShallow(root) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
}
/**
 * Whether a commit comes from another, or is that one, as far as the history here tells: in a shallow clone it may come
 * from it and not show it. Also false where one of the two is not here.
 */
async function isAncestor(root, ancestor, commit) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ["merge-base", "--is-ancestor", "--end-of-options", ancestor, commit], { env: OFFLINE });
        return true;
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi)
            return false;
        throw error;
    }
}
/** Whether the history of a shallow clone is cut off at a commit: it has parents, and they are not here. */
async function isCutOff(root, commit) {
    const file = await (0,_git_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .gitPath */ .C)(root, "shallow");
    // git also lists commits that never had a parent.
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) &&
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "latin1").split("\n").includes(commit) &&
        (await parentsOf(root, commit)).length > 0);
}
/**
 * The ids of a commit's parents as the commit itself names them, in order; they need not be here, as in a clone of depth 1.
 * @throws {UsageError} where the commit is not here.
 */
async function parentsOf(root, commit) {
    const id = await resolveCommit(root, commit);
    const [header = ""] = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ["cat-file", "commit", id])).toString("latin1").split("\n\n");
    return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = ""]) => parent);
}
/** Whether an object of that id is here. Nothing is fetched to find out. */
async function hasObject(root, id) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ["cat-file", "-e", id], { env: OFFLINE });
        return true;
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ findFolderExclude),
/* harmony export */   Wg: () => (/* binding */ DEFAULT_EXCLUDES),
/* harmony export */   fh: () => (/* binding */ markFolders),
/* harmony export */   rg: () => (/* binding */ isMarker)
/* harmony export */ });
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8167);

/**
 * What is left out unless the configuration says otherwise, because nobody in the repository wrote it. Each counts below
 * a named path only, not for the path itself and not above it: `.venv/lib/x` named is `.venv/lib/x` meant.
 */
const DEFAULT_EXCLUDES = {
    /** Folders by their name: virtual environments, installed packages, what tools make of tests. */
    folders: [".venv", "site-packages", "node_modules", ".tox", ".nox", ".eggs", "__pypackages__"],
    /** Folders that builds write to, unless an `__init__.py` in them says that they are sources: `pip/…/operations/build`. */
    builds: ["build", "dist"],
    /** A folder with this file is a virtual environment, whatever its name (PEP 405). */
    environmentMarker: "pyvenv.cfg",
    /** Attributes by which `.gitattributes` calls a file somebody else's or generated, as GitHub's Linguist reads them. */
    attributes: ["linguist-vendored", "linguist-generated"],
};
/** Whether a file marks its folder. */
function isMarker(path) {
    return path.endsWith(`/${DEFAULT_EXCLUDES.environmentMarker}`) || path.endsWith("/__init__.py");
}
/** Finds the marked folders among all paths of a tree, wanted or not. */
function markFolders(paths) {
    const environments = new Set();
    const packages = new Set();
    for (const path of paths) {
        if (path.endsWith(`/${DEFAULT_EXCLUDES.environmentMarker}`))
            environments.add((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
        else if (path.endsWith("/__init__.py"))
            packages.add((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
    }
    return { environments, packages };
}
/** The default exclude that leaves a folder out by its own name or marks; `undefined` where none does. */
function findFolderExclude(folder, marks) {
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    const byName = DEFAULT_EXCLUDES.folders.find((exclude) => exclude === name);
    if (byName !== undefined)
        return byName;
    if (marks.environments.has(folder))
        return DEFAULT_EXCLUDES.environmentMarker;
    return marks.packages.has(folder) ? undefined : DEFAULT_EXCLUDES.builds.find((exclude) => exclude === name);
}


/***/ }),

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diffDisk)
/* harmony export */ });
/* harmony import */ var _found_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6109);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1832);
/* harmony import */ var _index_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1253);
/* harmony import */ var _linguist_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5163);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8167);
/* harmony import */ var _raw_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2592);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4571);
/* harmony import */ var _untracked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3199);
/* harmony import */ var _write_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1266);









/**
 * Compares the working tree with a commit or tree: tracked files, and untracked-not-ignored ones that are wanted, with line
 * ends converted as for a commit. git looks at the status of every file once; content is read only of those whose status is
 * not the one that the index knows.
 */
async function diffDisk(request, scratch) {
    const { root, base, wants, access } = request;
    const { file, isOwn } = await (0,_found_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findIndex */ .S)(root);
    const index = { GIT_INDEX_FILE: file };
    // In a hook the index may be another one, and what that lacks is untracked.
    const choice = isOwn ? undefined : index;
    const asked = (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$)(root, access, (env) => (0,_raw_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffIndex */ .kO)(root, { ...scratch.env, ...env, ...index }, base));
    const untracked = (0,_untracked_js__WEBPACK_IMPORTED_MODULE_3__/* .listUntracked */ .c)(root, [], choice);
    // All at once, but a broken index is for the question about the index to name.
    for (const answer of [asked, untracked])
        answer.catch(() => { });
    const entries = await (0,_index_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .listIndex */ .VH)(root, [], choice);
    if (!entries.every(_index_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainEntry */ .fL))
        return diffWritten(request, scratch);
    const added = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePaths */ .NA)((await untracked).stdout).filter((0,_write_head_js__WEBPACK_IMPORTED_MODULE_6__/* .whetherReadable */ .ww)(root, wants));
    const found = await asked;
    const dirty = found.flatMap(({ head }) => (head !== undefined && isUnknown(head.id) ? [head.path] : []));
    const { ids, unread } = await readIds(request, scratch, { entries, dirty, added });
    const side = (path) => {
        const id = ids.get(path);
        return id === undefined ? undefined : { path, id };
    };
    const fresh = new Set(added);
    const differences = found.map(({ base, head }) => {
        // What is in the base and not in the index may be on disk all the same.
        if (head === undefined)
            return { base, head: base && fresh.delete(base.path) ? side(base.path) : undefined };
        return { base, head: isUnknown(head.id) ? side(head.path) : head };
    });
    const news = Array.from(fresh, (path) => ({ base: undefined, head: side(path) }));
    return { differences: [...differences, ...news].filter((difference) => !(0,_raw_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(difference)), unread };
}
function isUnknown(id) {
    return /^0+$/.test(id);
}
/**
 * Ids of the blobs that files on disk would be committed as; of dirty ones that are not looked into, the ids that the index
 * has. They go through an index of nothing else, so that the cost is theirs.
 */
async function readIds({ root, wants }, scratch, files) {
    const { entries, added } = files;
    const dirty = new Set(files.dirty);
    if (dirty.size + added.length === 0)
        return { ids: new Map(), unread: [] };
    const { env } = scratch;
    // How line ends are converted depends on what the index holds, and on attributes that a sparse checkout left out.
    const seeds = entries.filter((entry) => {
        const path = (0,_index_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOfEntry */ .le)(entry);
        return dirty.has(path) || ((0,_index_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .isSparseEntry */ .pN)(entry) && (0,_linguist_js__WEBPACK_IMPORTED_MODULE_7__/* .isAttributes */ .ee)(path));
    });
    const input = Buffer.concat(seeds.flatMap((entry) => [(0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .encodePath */ .O0)(entry.slice(entry.indexOf(" ") + 1)), Buffer.of(0)]));
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(root, ["update-index", "-z", "--index-info"], { env, input });
    const isReadable = (0,_write_head_js__WEBPACK_IMPORTED_MODULE_6__/* .whetherReadable */ .ww)(root, wants);
    const others = files.dirty.filter((path) => !isReadable(path));
    const differing = others.length === 0 ? undefined : await (0,_write_head_js__WEBPACK_IMPORTED_MODULE_6__/* .listDiffering */ .xf)(root, scratch);
    await (0,_write_head_js__WEBPACK_IMPORTED_MODULE_6__/* .takeFromDisk */ .lN)(root, scratch, [...files.dirty.filter(isReadable), ...added]);
    const ids = new Map();
    for (const entry of await (0,_index_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .listIndex */ .VH)(root, [], env)) {
        if ((0,_index_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileEntry */ .Hz)(entry))
            ids.set((0,_index_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOfEntry */ .le)(entry), entry.split(" ", 3)[2] ?? "");
    }
    return { ids, unread: others.filter((path) => differing?.edited.includes(path)) };
}
/** The same by way of a tree of all files, which git would not compare as they are: in conflict, or to be taken for unchanged. */
async function diffWritten({ root, base, wants, access }, scratch) {
    const { tree, unread, unmerged } = await (0,_write_head_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWorkingTree */ .pJ)(root, scratch, wants);
    const differences = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$)(root, access, (env) => (0,_raw_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffTrees */ .j_)(root, { ...scratch.env, ...env }, base, tree, { renames: false }));
    return { differences, unread: [...unread, ...unmerged] };
}


/***/ }),

/***/ 156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* binding */ adviceFor),
  rt: () => (/* binding */ fetchObjects),
  wx: () => (/* binding */ findRemoteBranch)
});

// EXTERNAL MODULE: ./build/packages/checkout/src/access.js
var src_access = __webpack_require__(6696);
// EXTERNAL MODULE: ./build/packages/checkout/src/commits.js
var commits = __webpack_require__(2982);
// EXTERNAL MODULE: ./build/packages/checkout/src/git.js
var git = __webpack_require__(1832);
// EXTERNAL MODULE: ./build/packages/checkout/src/incomplete-clone.js
var incomplete_clone = __webpack_require__(4630);
;// CONCATENATED MODULE: ./build/packages/checkout/src/ls-remote.js


/**
 * The ids that a remote's refs have now, by their full names (`refs/heads/main`), in one `git ls-remote`. Refs that it does
 * not have are absent.
 * @throws {GitFailure} where that fails.
 */
async function listRefs(root, refs, access) {
    if (refs.length === 0)
        return new Map();
    const env = await (0,src_access/* credentials */.z)(root, access);
    const ask = ["ls-remote", "--quiet", "--", access.remote ?? "origin", ...refs];
    const answer = (await (0,git/* git */.$Y)(root, ask, { env })).toString();
    // A name stands for every ref that ends in it, and may be a pattern.
    const listed = Array.from(answer.matchAll(/^([0-9a-f]+)\t(.*)$/gm), ([, id = "", ref = ""]) => [ref, id]);
    return new Map(listed.filter(([ref]) => refs.includes(ref)));
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/fetch.js





/**
 * Fetches objects and nothing else: no ref, no tag, no `FETCH_HEAD` and no file is written. Returns the id of each want;
 * refs are asked for first, in one `git ls-remote`. A shallow clone stays as shallow as it is.
 * @throws {IncompleteClone} where that fails: why in git's words, and what to set.
 */
async function fetchObjects(request) {
    const { root, wants, token, remote = "origin" } = request;
    try {
        const ids = await findIds(root, wants, request);
        if (ids.size === 0)
            return ids;
        const env = await (0,src_access/* credentials */.z)(root, request);
        const hasHead = await (0,commits/* hasObject */.Qf)(root, "HEAD");
        const args = [
            ...["-c", "protocol.version=2", "fetch", "--quiet", "--no-tags", "--no-recurse-submodules"],
            ...["--no-write-fetch-head", "--no-auto-gc", "--refmap="],
            ...(hasHead ? ["--negotiation-tip=HEAD"] : []),
            ...((await (0,commits/* isShallow */.fE)(root)) ? ["--depth=1"] : []),
            ...["--stdin", "--", remote],
        ];
        const input = Buffer.from([...new Set(ids.values())].map((id) => `${id}\n`).join(""));
        await (0,git/* git */.$Y)(root, args, { env, input });
        return ids;
    }
    catch (error) {
        if (!(error instanceof git/* GitFailure */.Xi))
            throw error;
        throw explain((0,src_access/* withoutToken */._)(error.stderr, token), wants, remote, token);
    }
}
/**
 * The id that a branch of the remote has now; `undefined` where it has no such branch. Nothing is fetched.
 * @throws {IncompleteClone} where the remote cannot be asked.
 */
async function findRemoteBranch(root, branch, access) {
    const ref = `refs/heads/${branch}`;
    try {
        return (await listRefs(root, [ref], access)).get(ref);
    }
    catch (error) {
        if (!(error instanceof git/* GitFailure */.Xi))
            throw error;
        const { remote = "origin", token } = access;
        throw explain((0,src_access/* withoutToken */._)(error.stderr, token), [ref], remote, token);
    }
}
async function findIds(root, wants, access) {
    const isId = (want) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(want);
    const refs = wants.filter((want) => !isId(want));
    const listed = await listRefs(root, refs, access);
    const lost = refs.filter((ref) => !listed.has(ref));
    if (lost.length > 0) {
        throw new incomplete_clone/* IncompleteClone */.I(`${JSON.stringify(access.remote ?? "origin")} has no ${lost.map((ref) => JSON.stringify(ref)).join(", ")}`, "look whether the branch or the pull request is still there");
    }
    return new Map(wants.map((want) => [want, listed.get(want) ?? want]));
}
function explain(stderr, wants, remote, token) {
    const lines = stderr.split("\n");
    const why = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "";
    const what = wants.length === 1 ? JSON.stringify(wants[0]) : `${wants.length} objects`;
    return new incomplete_clone/* IncompleteClone */.I(`${what} could not be fetched from ${JSON.stringify(remote)}: ${why}`, adviceFor(stderr, token), { isGone: GONE.test(stderr) });
}
/** What a remote answers that does not have an object, or does not show it. */
const GONE = /not our ref|unadvertised object/;
/** What to set, from what git said of a fetch that failed. */
function adviceFor(stderr, token) {
    if (/could not read (?:Username|Password)|Authentication failed|error: 40[13]|not found/i.test(stderr)) {
        return token === undefined || token === ""
            ? "set the input `token` to one that may read the repository (`contents: read`)"
            : "the token was refused: it needs `contents: read` for this repository, and may have expired";
    }
    if (GONE.test(stderr)) {
        return "the commit is gone from there, as after a force-push: set fetch-depth: 0 and compare with a branch";
    }
    return "check out with fetch-depth: 0 of actions/checkout, so that nothing is missing, or see to the network";
}


/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(474);



/** Finds the index. A hook of `git commit <path>` sees the one that is committed as another file of the same git directory. */
async function findIndex(root) {
    const own = await (0,_git_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .gitPath */ .C)(root, "index");
    const given = process.env.GIT_INDEX_FILE;
    if (given === undefined || given === "")
        return { file: own, isOwn: true };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, given);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,_git_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .gitPath */ .C)(root, "."), path);
    const isOther = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below) && below.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== ".." && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    return { file: isOther ? path : own, isOwn: !isOther || path === own };
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gitPath),
/* harmony export */   V: () => (/* binding */ gitDirs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1832);



/**
 * The git directories of a working tree; `undefined` where `root` is not the top of one, or is made one by a setting only.
 * They are found as gitrepository-layout(5) describes it: to ask git takes longer than everything else about a file.
 */
function gitDirs(root) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git");
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(own, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        return { own, common: own };
    try {
        // A linked working tree or a submodule has a file that says where its git directory is.
        const target = /^gitdir: (.+?)\r?\n?$/s.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(own, "utf8"))?.[1];
        if (target === undefined)
            return undefined;
        const linked = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, target);
        return { own: linked, common: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(linked, readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(linked, "commondir"))?.trim() ?? ".") };
    }
    catch {
        return undefined;
    }
}
/** Where git keeps a file or folder of its own, absolute; linked working trees share all but their index. */
async function gitPath(root, name) {
    const dirs = gitDirs(root);
    if (dirs !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name === "." || name === "index" ? dirs.own : dirs.common, name);
    const path = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["rev-parse", "--git-path", name])).toString();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path.replace(/\r?\n$/, ""));
}
function readIfThere(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false }) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
}


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   _c: () => (/* binding */ explainStart)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);



/** git ran and did not succeed. The message says what was asked of it and its own first line of complaint. */
class GitFailure extends _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e {
    status;
    stderr;
    constructor(args, status, stderr) {
        const command = args.find((arg) => !arg.startsWith("-"));
        super(`\`git ${command}\` failed${status === null ? "" : ` (${status})`}: ${stderr.split("\n")[0]}`);
        this.name = "GitFailure";
        this.status = status;
        this.stderr = stderr;
    }
}
/**
 * Runs git in a folder, without a shell, and returns what it wrote to stdout. Nothing that a repository configures is
 * executed (hooks, file system monitors), and nothing in it is locked.
 * @throws {GitFailure} where git ends with another status than 0.
 * @throws {UsageError} where there is no git.
 */
async function git(cwd, args, options = {}) {
    return (await runGit(cwd, args, options)).stdout;
}
/** `git`, with its warnings. */
function runGit(cwd, args, { input, env } = {}) {
    return new Promise((resolve, reject) => {
        const child = startGit(cwd, args, env);
        const out = [];
        const complaints = [];
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => complaints.push(chunk));
        // git may end before it has read everything: its status tells, not the broken pipe.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        child.on("error", (error) => reject(explainStart(error, cwd)));
        child.on("close", (status) => {
            const stderr = Buffer.concat(complaints).toString();
            if (status === 0)
                resolve({ stdout: Buffer.concat(out), stderr });
            else
                reject(new GitFailure(args, status, stderr));
        });
    });
}
/** Starts git as `git` does, for a conversation. Whoever calls it handles its `error` event, by `explainStart`. */
function startGit(cwd, args, env = {}) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...settings, ...args], { cwd, env: { ...environment(process.env), ...env } });
}
const settings = [
    ...["-c", "core.fsmonitor=false"],
    ...["-c", "core.hooksPath=/dev/null"],
    ...["-c", "core.quotePath=false"],
    // Other users' attributes and settings of this machine must not change what is judged.
    ...["-c", "core.attributesFile=/dev/null"],
    // Containers check out as one user and run as another; nothing of the repository's configuration is executed here.
    ...["-c", "safe.directory=*"],
];
/**
 * What git sets for its hooks (`git rev-parse --local-env-vars`) and what else names a repository or its parts. In a
 * hook they would make every other repository look like the one of the hook, and the folder where git starts is the root
 * of what is judged anyway.
 */
const redirections = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_SHALLOW_FILE",
    "GIT_GRAFT_FILE",
    "GIT_REPLACE_REF_BASE",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_CONFIG",
    "GIT_ATTR_SOURCE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
];
function environment(own) {
    const kept = { ...own };
    for (const name of redirections)
        delete kept[name];
    return {
        ...kept,
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ATTR_NOSYSTEM: "1",
        LC_ALL: "C",
    };
}
/** Why git could not even be started, in words. */
function explainStart(error, cwd) {
    if (error.code !== "ENOENT")
        return error;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no folder ${cwd}`);
    return new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e("git was not found", "install git, or put it on the PATH");
}


/***/ }),

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ IncompleteClone)
/* harmony export */ });
/**
 * The repository lacks what is asked for, and it could not be fetched: the analysis is incomplete (exit status 3). The
 * message says what is missing and why, `hint` what to set. Neither holds a token.
 */
class IncompleteClone extends Error {
    hint;
    /** Whether the remote answered that it has no such object: asking again changes nothing. */
    isGone;
    constructor(message, hint, { isGone = false } = {}) {
        super(message);
        this.name = "IncompleteClone";
        this.hint = hint;
        this.isGone = isGone;
    }
}


/***/ }),

/***/ 1253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ isLinkEntry),
/* harmony export */   Hz: () => (/* binding */ isFileEntry),
/* harmony export */   VH: () => (/* binding */ listIndex),
/* harmony export */   fL: () => (/* binding */ isPlainEntry),
/* harmony export */   le: () => (/* binding */ pathOfEntry),
/* harmony export */   pN: () => (/* binding */ isSparseEntry)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8167);
/* harmony import */ var _share_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4570);



const ask = async (root, named, env) => {
    const list = ["--literal-pathspecs", "ls-files", "-z", "-v", "--stage", "--", ...named];
    return (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePaths */ .NA)((await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, list, env && { env })).stdout);
};
const askShared = (0,_share_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .shareAnswer */ .A)((root, named) => ask(root, named, undefined));
/**
 * The entries of the index.
 * @param named the paths at and below which to look; none: everywhere.
 * @param env names another index than the repository's own.
 */
function listIndex(root, named = [], env) {
    return env === undefined ? askShared(root, named) : ask(root, named, env);
}
/** The path of an entry. */
function pathOfEntry(entry) {
    return entry.slice(entry.indexOf("\t") + 1);
}
/** Whether an entry is a regular file, executable or not. */
function isFileEntry(entry) {
    return entry.startsWith("100", 2);
}
/** Whether an entry is a symbolic link. */
function isLinkEntry(entry) {
    return entry.startsWith("120000", 2);
}
/** Whether a sparse checkout leaves the entry out of the working tree. */
function isSparseEntry(entry) {
    return entry.startsWith("S") || entry.startsWith("s");
}
/** Whether git compares the entry with the file on disk as it stands: it is not in conflict, nor to be taken for unchanged. */
function isPlainEntry(entry) {
    return entry.charCodeAt(0) < SMALL_A && entry.charCodeAt(entry.indexOf("\t") - 1) === ZERO;
}
const SMALL_A = 0x61;
const ZERO = 0x30;


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ ATTRIBUTES_FILE),
/* harmony export */   ee: () => (/* binding */ isAttributes),
/* harmony export */   mG: () => (/* binding */ findLinguistIn),
/* harmony export */   r6: () => (/* binding */ findLinguist),
/* harmony export */   wb: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _default_excludes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3709);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1832);
/* harmony import */ var _git_dir_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8167);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3951);






/** The name of the files that hold attributes. */
const ATTRIBUTES_FILE = ".gitattributes";
/**
 * Which of the files `.gitattributes` or `info/attributes` calls vendored or generated, each with the attribute that does.
 * git is asked only where one of these files, in the folders of the paths or above, speaks of it.
 */
async function findLinguist(root, paths) {
    if (paths.length === 0 || !(await hasAttributes(root, paths)))
        return new Map();
    return askAttributes(root, paths, [], {});
}
/**
 * The same for a tree of objects: of the files named `.gitattributes` only those given, with their contents, count.
 * They are handed to git as an index of ours, because `check-attr --source` is there from git 2.40 on only.
 */
async function findLinguistIn(root, paths, attributes) {
    const speaking = attributes.some(({ bytes }) => namesLinguist(Buffer.from(bytes).toString("latin1")));
    if (paths.length === 0 || !(speaking || speaksOfLinguist(await (0,_git_dir_js__WEBPACK_IMPORTED_MODULE_1__/* .gitPath */ .C)(root, "info/attributes")))) {
        return new Map();
    }
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .withScratch */ .h)(root, async (scratch) => {
        await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTree */ .W)(root, scratch, attributes.map(({ path, id }) => ({ id, path: (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O0)(path) })));
        return askAttributes(root, paths, ["--cached"], scratch.env);
    });
}
/** Whether a file is one of those that hold attributes. */
function isAttributes(path) {
    return path === ATTRIBUTES_FILE || path.endsWith(`/${ATTRIBUTES_FILE}`);
}
/** Reads files of attributes, given as path and id, for `findLinguistIn`. */
function readAttributes(blobs, attributes) {
    return Promise.all(attributes.map(async ([path, id]) => {
        const blob = await blobs.read(id);
        return { path, id, bytes: "bytes" in blob ? blob.bytes : new Uint8Array() };
    }));
}
async function askAttributes(root, paths, options, env) {
    const found = new Map();
    const input = Buffer.concat(paths.flatMap((path) => [(0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O0)(path), Buffer.of(0)]));
    const ask = ["check-attr", ...options, "-z", "--stdin", ..._default_excludes_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_EXCLUDES */ .Wg.attributes];
    const fields = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePaths */ .NA)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(root, ask, { input, env }));
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path = "", attribute = "", value = ""] = fields.slice(at, at + 3);
        if (!noes.has(value) && !found.has(path))
            found.set(path, attribute);
    }
    return found;
}
/** What git answers where an attribute is absent or taken back, and how people write it themselves. */
const noes = new Set(["unspecified", "unset", "false"]);
async function hasAttributes(root, paths) {
    const files = Array.from(foldersAbove(paths), (folder) => (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSystemPath */ .fj)(root, folder === "" ? ATTRIBUTES_FILE : `${folder}/${ATTRIBUTES_FILE}`));
    return [await (0,_git_dir_js__WEBPACK_IMPORTED_MODULE_1__/* .gitPath */ .C)(root, "info/attributes"), ...files].some(speaksOfLinguist);
}
function foldersAbove(paths) {
    const folders = new Set([""]);
    for (const path of paths) {
        for (let folder = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path); !folders.has(folder); folder = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(folder))
            folders.add(folder);
    }
    return folders;
}
function speaksOfLinguist(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return false;
    try {
        return namesLinguist((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "latin1"));
    }
    catch {
        // What cannot be read here may be readable to git, from the index.
        return true;
    }
}
function namesLinguist(text) {
    return _default_excludes_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_EXCLUDES */ .Wg.attributes.some((attribute) => text.includes(attribute));
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   j4: () => (/* binding */ isLinkOut),
/* harmony export */   oz: () => (/* binding */ isLinkToFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8167);



/** Whether a symbolic link, given relative to the root, points to something outside of it; a loop points nowhere. */
function isLinkOut(root, path) {
    return !isInside(root, targetOf(root, path));
}
/** Whether a link ends at a folder, directly or through other links. */
function isLinkToFolder(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSystemPath */ .fj)(root, path)).isDirectory();
    }
    catch {
        return false;
    }
}
/** Whether an absolute path is the root or below it, by its text. */
function isInside(root, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return below !== ".." && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below);
}
/** Where a link leads, absolute; where nothing is there, as far as its own text says. */
function targetOf(root, path) {
    const link = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSystemPath */ .fj)(root, path);
    try {
        return (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(link, { encoding: "buffer" }));
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${root}/${path}`), readTarget(link));
    }
}
function readTarget(link) {
    try {
        return (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link, { encoding: "buffer" }));
    }
    catch {
        return ".";
    }
}


/***/ }),

/***/ 1683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1832);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8167);


/** The listings of the last trees, by root and id: what an id stands for never changes, and a base is listed twice. */
const listed = new Map();
const MOST_LISTED = 2;
/** All entries of a commit or tree, given by its full id, also those in its folders. */
async function listTree(root, id, env = {}) {
    const key = `${root}\0${id}`;
    const entries = listed.get(key) ?? (await askTree(root, id, env));
    listed.delete(key);
    listed.set(key, entries);
    for (const [oldest] of [...listed].slice(0, -MOST_LISTED))
        listed.delete(oldest);
    return entries;
}
async function askTree(root, treeish, env) {
    return readEntries(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ["ls-tree", "-r", "-z", "--full-tree", treeish], { env }));
}
/** Reads what `git ls-tree -r -z` wrote. */
function readEntries(list) {
    return (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePaths */ .NA)(list).map((line) => {
        const tab = line.indexOf("\t");
        const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
        return { mode, id, path: line.slice(tab + 1) };
    });
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ twinsWithLineFeeds),
/* harmony export */   g: () => (/* binding */ withLineFeeds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cat_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1327);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1832);




const CR = 0x0d;
const LF = 0x0a;
/** How many blobs are asked for at a time; each may be large. */
const BLOBS_IN_FLIGHT = 4;
/**
 * Blobs with lines that end in a carriage return alone, as lines of Python may, by the ids of twins in the scratch that have
 * line feeds there: git counts line feeds only. Blobs without such lines, most of all, are not in the map.
 */
async function twinsWithLineFeeds(root, scratch, blobs) {
    const reader = (0,_cat_file_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBlobReader */ .z)(root, { env: scratch.env });
    const files = new Map();
    try {
        const ids = new Set(blobs).values();
        const look = async () => {
            for (const id of ids) {
                // What cannot be read, git's own comparison says.
                const blob = await reader.read(id).catch(() => undefined);
                const twin = blob !== undefined && "bytes" in blob ? withLineFeeds(blob.bytes) : undefined;
                if (twin === undefined)
                    continue;
                const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.folder, `twin-${files.size}`);
                files.set(id, file);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, twin);
            }
        };
        // So that git need not wait for the next question.
        await Promise.all(Array.from({ length: BLOBS_IN_FLIGHT }, look));
    }
    finally {
        reader.close();
    }
    if (files.size === 0)
        return new Map();
    const input = Buffer.from([...files.values()].map((file) => `${file}\n`).join(""));
    const write = ["hash-object", "-w", "--no-filters", "--stdin-paths"];
    const twins = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, write, { env: scratch.env, input })).toString().split("\n");
    return new Map([...files.keys()].map((id, at) => [id, twins[at] ?? id]));
}
/**
 * The bytes with a line feed for each carriage return that none follows; `undefined` where there is none. UTF-16, which has
 * a NUL behind every ASCII character, is left as it is: the two of its CRLF are not neighbours.
 */
function withLineFeeds(bytes) {
    let twin;
    for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) {
        if (bytes[at + 1] === LF)
            continue;
        if (twin === undefined && bytes.includes(0))
            return undefined;
        twin ??= new Uint8Array(bytes);
        twin[at] = LF;
    }
    return twin;
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fetchMissing)
/* harmony export */ });
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(156);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1832);
/* harmony import */ var _promisor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3951);




/**
 * In a partial clone, fetches those of the blobs that are missing, all in one go: git itself would fetch each by itself when
 * it is read. Elsewhere nothing is ever missing and nothing done.
 * @throws {IncompleteClone} where they cannot be fetched.
 */
async function fetchMissing(root, blobs, access = {}) {
    const promisor = await (0,_promisor_js__WEBPACK_IMPORTED_MODULE_0__/* .findPromisor */ .t)(root);
    if (promisor === undefined)
        return;
    const missing = await listMissing(root, [...new Set(blobs)]);
    if (missing.length === 0)
        return;
    await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchObjects */ .rt)({ remote: promisor, ...access, root, wants: missing });
}
/** A walk over a tree of the blobs says what is missing and fetches nothing, unlike every question for an object. */
function listMissing(root, blobs) {
    if (blobs.length === 0)
        return Promise.resolve([]);
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .withScratch */ .h)(root, async (scratch) => {
        const entries = blobs.map((id, at) => ({ id, path: Buffer.from(String(at)) }));
        const tree = await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTree */ .W)(root, scratch, entries);
        const walk = ["rev-list", "--objects", "--no-object-names", "--missing=print", tree];
        const listed = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, walk, { env: scratch.env })).toString();
        return Array.from(listed.matchAll(/^\?([0-9a-f]+)$/gm), ([, id = ""]) => id);
    });
}


/***/ }),

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ decodePaths),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   fj: () => (/* binding */ fileSystemPath),
/* harmony export */   q0: () => (/* binding */ decodePath),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   yV: () => (/* binding */ isArgument)
/* harmony export */ });
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * A path's bytes as a string. Bytes that are no UTF-8 become the lone surrogates U+DC80 to U+DCFF, as with Python's
 * `surrogateescape` (PEP 383), so that `encodePath` finds the exact bytes again.
 */
function decodePath(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return decodeWithEscapes(bytes);
    }
}
/** Whether a path can be an argument of a program: Node hands strings on as UTF-8, and nothing else. */
function isArgument(path) {
    return !/[\ud800-\udfff\0]/u.test(path);
}
/** The exact bytes that `decodePath` was given. */
function encodePath(path) {
    if (!/[\udc80-\udcff]/u.test(path))
        return Buffer.from(path);
    return Buffer.concat(Array.from(path, encodeCharacter));
}
/** A path below the root as the file system takes it: bytes where the string does not stand for UTF-8. */
function fileSystemPath(root, path) {
    const full = path === "" ? root : `${root}/${path}`;
    return /[\udc80-\udcff]/u.test(full) ? encodePath(full) : full;
}
/** The folder that holds a path of the tree; an empty string is the root. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/** The paths of a list that git wrote with `-z`: each ends in a NUL. */
function decodePaths(list) {
    try {
        return strict.decode(list).split("\0").slice(0, -1);
    }
    catch {
        return Array.from(cutAtNul(list), decodePath);
    }
}
function* cutAtNul(list) {
    let from = 0;
    for (let end = list.indexOf(0); end >= 0; end = list.indexOf(0, from)) {
        yield list.subarray(from, end);
        from = end + 1;
    }
}
function encodeCharacter(character) {
    const codePoint = character.codePointAt(0) ?? 0;
    const isEscape = codePoint >= 0xdc80 && codePoint <= 0xdcff;
    return isEscape ? Buffer.of(codePoint - 0xdc00) : Buffer.from(character);
}
function decodeWithEscapes(bytes) {
    let text = "";
    let at = 0;
    while (at < bytes.length) {
        const character = decodeCharacter(bytes, at);
        const byte = bytes[at] ?? 0;
        text += character ?? String.fromCharCode(0xdc00 + byte);
        at += character === undefined ? 1 : Buffer.byteLength(character);
    }
    return text;
}
/** The character whose encoding begins at `at`; `undefined` where none does. */
function decodeCharacter(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    try {
        return at + length <= bytes.length ? strict.decode(bytes.subarray(at, at + length)) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findPromisor)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7871);

/** The remote that a partial clone left objects at; `undefined` for any other clone. */
async function findPromisor(root) {
    for (const [name, value] of await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)(root)) {
        const remote = /^remote\.(.*)\.promisor$/s.exec(name)?.[1];
        if (remote !== undefined && /^(?:true|1|yes|on)$/i.test(value))
            return remote;
    }
    return undefined;
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   j_: () => (/* binding */ diffTrees),
/* harmony export */   kO: () => (/* binding */ diffIndex)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8167);


/**
 * How two trees differ in their regular files, by content and path. With `renames`, files of which at least half is the
 * same are one difference.
 */
async function diffTrees(root, env, base, head, { renames }) {
    // More new files times lost files than the square of the limit are compared by name and equal content only.
    const how = renames ? ["-M50%", "-l2000"] : ["--no-renames"];
    const args = ["diff-tree", "-r", "-z", "--raw", "--full-index", ...how, base, head];
    return parseRaw((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePaths */ .NA)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, args, { env }))).filter((difference) => !isSame(difference));
}
/**
 * How the files on disk that the index knows differ from a commit or tree, by the index that `env` names. The id of a file
 * is all zeros where it may differ from what the index holds: its status does.
 */
async function diffIndex(root, env, base) {
    const how = ["--raw", "--full-index", "--no-renames", "--ignore-submodules=all"];
    return parseRaw((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePaths */ .NA)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ["diff-index", "-z", ...how, base, "--"], { env })));
}
function parseRaw(fields) {
    const differences = [];
    for (let at = 0; at < fields.length;) {
        const [oldMode = "", newMode = "", oldId = "", newId = "", status = ""] = (fields[at++] ?? "").split(" ");
        const path = fields[at++] ?? "";
        const newPath = status.startsWith("R") ? (fields[at++] ?? "") : path;
        const side = (mode, id, path) => (isFile(mode) ? { path, id } : undefined);
        differences.push({ base: side(oldMode, oldId, path), head: side(newMode, newId, newPath) });
    }
    return differences;
}
/** The mode of the base has a colon before it. */
function isFile(mode) {
    return mode.startsWith(":100") || mode.startsWith("100");
}
/** Whether only the mode differs, or what is no regular file. */
function isSame({ base, head }) {
    return base?.path === head?.path && base?.id === head?.id;
}


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ makeReader),
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9851);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3041);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8167);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3203);






/** Larger files are not read, in bytes: 128 MiB. */
const MAX_FILE_BYTES = 128 * 1024 * 1024;
/**
 * Makes the `read` of a tree on disk; paths are relative to `root`. Nothing outside of the root is opened, whatever the
 * path says and whatever links lie in it. A file that shrinks meanwhile is returned as far as it was there, one that grows
 * up to the size that it had when it was opened.
 *
 * With `spare`, the bytes lie in a buffer of that, to be given back.
 *
 * Reading is synchronous: from the page cache that is more than twice as fast as Node's thread pool.
 */
function makeReader(root, spare) {
    const folders = new Map();
    /** A folder on the way to the file may have become a link since the tree was listed. */
    const isFolderInside = (path) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${root}/${path}`);
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        // A path without `..` is below the root by its text; where it really is, the folder's own links decide.
        const real = realFolder(folder);
        const inside = real === folder || (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(root, real);
        folders.set(folder, inside);
        return inside;
    };
    return (path) => {
        if (path.includes("\0") || /(^|\/)\.\.?(\/|$)/.test(path) || !isFolderInside(path))
            return undefined;
        return readStamped(root, path, spare);
    };
}
/** The folder with links resolved; as it is where it cannot be resolved: opening the file will say why. */
function realFolder(folder) {
    try {
        return (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePath */ .q0)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSystemPath */ .fj)(folder, ""), { encoding: "buffer" }));
    }
    catch {
        return folder;
    }
}
// A named pipe must not hold up the run, a link must not lead elsewhere. Windows has neither flag.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readStamped(root, path, spare) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSystemPath */ .fj)(root, path), flags);
    }
    catch (error) {
        return explainOpen(root, path, error);
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stats.isDirectory())
            return undefined;
        if (!stats.isFile())
            throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .i(path, "not a regular file");
        if (stats.size > MAX_FILE_BYTES) {
            throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .i(path, `${stats.size} bytes are more than the limit of ${MAX_FILE_BYTES} bytes`);
        }
        return { path, bytes: readUpTo(file, stats.size, spare), stamp: (0,_stamp_js__WEBPACK_IMPORTED_MODULE_5__/* .stampOf */ .Zs)(stats) };
    }
    catch (error) {
        if (error instanceof _pawl_gate__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .i)
            throw error;
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .i(path, `cannot be read: ${codeOf(error)}`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readUpTo(file, size, spare) {
    const bytes = spare?.take(size) ?? new Uint8Array(size);
    let length = 0;
    while (length < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, size - length, null);
        if (count === 0)
            break;
        length += count;
    }
    return length === bytes.length ? bytes : bytes.subarray(0, length);
}
function explainOpen(root, path, error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR")
        return undefined;
    if (code === "ELOOP" || code === "EMLINK") {
        if (!(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .isLinkOut */ .j4)(root, path))
            return undefined;
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .i(path, "became a symbolic link out of the tree, not followed");
    }
    if (code === "EACCES" || code === "EPERM")
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .i(path, "no permission to read it");
    // Sockets and devices without a driver cannot even be opened.
    if (code === "ENXIO" || code === "ENODEV")
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .i(path, "not a regular file");
    throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .i(path, `cannot be opened: ${code}`);
}
function codeOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return "code" in error && typeof error.code === "string" ? error.code : error.message;
}


/***/ }),

/***/ 4571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6696);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(156);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1832);
/* harmony import */ var _incomplete_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4630);
/* harmony import */ var _promisor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);





/**
 * Runs git where it reads objects. In a clone without trees (`--filter=tree:0`) it fetches them itself, and where that fails
 * it is asked again with the token; nobody pays for that elsewhere.
 * @throws {IncompleteClone} where objects cannot be read: missing and not to be fetched, or damaged.
 */
async function readObjects(root, access, run) {
    try {
        return await run({});
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi))
            throw error;
        return readWithToken(root, access ?? {}, run, error);
    }
}
async function readWithToken(root, access, run, failure) {
    const remote = await (0,_promisor_js__WEBPACK_IMPORTED_MODULE_1__/* .findPromisor */ .t)(root);
    const { token } = access;
    if (remote === undefined || token === undefined)
        throw explain(failure, token);
    try {
        return await run(await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .credentials */ .z)(root, { remote, ...access }));
    }
    catch (error) {
        throw error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi ? explain(error, token) : error;
    }
}
function explain({ stderr }, token) {
    const lines = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutToken */ ._)(stderr, token).split("\n");
    const why = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "";
    const isDamaged = /unable to (?:read|unpack)|corrupt|bad object|not a tree/i.test(stderr);
    return new _incomplete_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteClone */ .I(`objects of this clone cannot be read: ${why}`, isDamaged ? "`git fsck` says what is missing or damaged; clone anew" : (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceFor */ .cp)(stderr, token));
}


/***/ }),

/***/ 8744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ remoteUrl)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1832);

/** The address of a remote as the repository's configuration gives it; `undefined` where it has none of that name. */
async function remoteUrl(root, remote = "origin") {
    try {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ["remote", "get-url", "--", remote])).toString().trim();
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 6286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resolveRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1832);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3041);





/**
 * Finds what is judged from the paths that are named (none: the folder `cwd`), not from `cwd`. In one git repository: the
 * top of its working tree. In none: the folder, if one is named, `cwd` if all lie in it, else the folder they share.
 * A link to a folder means the folder; a link to a file stays a link.
 * @throws {UsageError} for a path that does not exist, is neither a file nor a folder, lies inside a git directory, or
 * where the paths belong to different repositories.
 */
async function resolveRoot(cwd, paths) {
    const named = (paths.length === 0 ? ["."] : paths).map((given) => locate(cwd, given));
    const tops = new Map();
    const owners = await Promise.all(named.map(({ folder }) => findTop(folder, tops)));
    const [first] = named;
    const [top] = owners;
    const other = named.find((_, at) => owners[at] !== top);
    if (first !== undefined && other !== undefined) {
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`paths of different repositories: ${first.given} and ${other.given}`, "run once for each repository");
    }
    const root = top ?? plainRoot((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd), named);
    const names = named.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
    return { root, kind: top === undefined ? "plain" : "git", named: [...new Set(names)].sort() };
}
function locate(cwd, given) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given);
    const stats = lstatOf(path);
    if (stats === undefined)
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no file or folder ${given}`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        return { given, path: folder, folder };
    }
    if (!stats.isFile() && !stats.isSymbolicLink())
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${given} is neither a file nor a folder`);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return { given, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), folder };
}
/** The path itself, not what it links to; `undefined` where there is nothing, also below a file. */
function lstatOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOTDIR")
            return undefined;
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path} cannot be opened: ${error instanceof Error ? error.message : error}`);
    }
}
/** The top of the working tree that a folder belongs to; git is asked once for each folder that looks like a top. */
async function findTop(folder, tops) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (looksLikeGit(at)) {
            const top = tops.get(at) ?? askGit(at);
            tops.set(at, top);
            const found = await top;
            if (found !== undefined)
                return belowTop(folder, found);
        }
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return undefined;
    }
}
/** A working tree has `.git`; the rest is what git itself takes a git directory by. */
function looksLikeGit(folder) {
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")) ||
        ["HEAD", "objects", "refs"].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
}
/** The tops that git has named, by the folder that looked like one: a run asks more than once. */
const known = new Map();
async function askGit(folder) {
    const before = known.get(folder);
    if (before !== undefined)
        return before;
    try {
        const answer = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(folder, ["rev-parse", "--show-toplevel"])).toString();
        const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(answer.replace(/\r?\n$/, ""));
        known.set(folder, top);
        return top;
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitFailure */ .Xi))
            throw error;
        if (error.stderr.includes("not a git repository (or any"))
            return undefined;
        if (error.stderr.includes("must be run in a work tree"))
            throw insideGit(folder);
        throw error;
    }
}
function belowTop(folder, top) {
    if ((0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(top, folder))
        return top;
    throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`git says that the files of ${folder} are in ${top}`, "name that folder");
}
function insideGit(folder) {
    return new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${folder} is a git directory, without files to judge`, "name a working tree: what `git clone` or `git worktree add` made");
}
function plainRoot(cwd, named) {
    const [only] = named;
    if (named.length === 1 && only?.path === only?.folder && only !== undefined)
        return only.path;
    const isIn = (folder) => named.every(({ path }) => `${path}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(withSeparator(folder)));
    let shared = isIn(cwd) ? cwd : (only?.folder ?? cwd);
    while (!isIn(shared))
        shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(shared);
    return shared;
}
function withSeparator(folder) {
    return folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
}


/***/ }),

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ withScratch),
  W: () => (/* binding */ writeTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/checkout/src/settings.js
var settings = __webpack_require__(7871);
;// CONCATENATED MODULE: ./build/packages/checkout/src/filters.js

/**
 * Settings that take the place of every filter of the configuration. Filters are programs, and git runs them also where it
 * only writes an index, to look again at files of the same second.
 */
async function filtersOff(root) {
    const filters = (await (0,settings/* readSettings */.s)(root)).filter(([name]) => name.startsWith("filter."));
    return filters.map(([name]) => [name, name.endsWith(".required") ? "false" : ""]);
}

// EXTERNAL MODULE: ./build/packages/checkout/src/git.js
var git = __webpack_require__(1832);
// EXTERNAL MODULE: ./build/packages/checkout/src/git-dir.js
var git_dir = __webpack_require__(474);
// EXTERNAL MODULE: ./build/packages/checkout/src/setting-variables.js
var setting_variables = __webpack_require__(2780);
;// CONCATENATED MODULE: ./build/packages/checkout/src/scratch.js







/** Gives `use` a scratch, and removes it when that is done. */
async function withScratch(root, use) {
    const objects = await (0,git_dir/* gitPath */.C)(root, "objects");
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "pawl-git-"));
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "objects"));
        const index = (0,external_node_path_.join)(folder, "index");
        const env = {
            // What is thrown away in a moment need not survive a power cut: git would wait for the disk after each object.
            ...(0,setting_variables/* settingVariables */.s)([...(await filtersOff(root)), ["core.fsync", "none"]]),
            GIT_INDEX_FILE: index,
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(folder, "objects"),
            // Quoted as C does, because a colon would end the path.
            GIT_ALTERNATE_OBJECT_DIRECTORIES: `"${objects.replace(/["\\]/g, "\\$&")}"`,
        };
        return await use({ folder, index, env });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Makes a tree of regular files the index of the scratch, writes it and returns its id. The blobs need not be here. */
async function writeTree(root, { env }, entries) {
    const input = Buffer.concat(entries.flatMap(({ id, path }) => [Buffer.from(`100644 ${id}\t`), path, Buffer.of(0)]));
    await (0,git/* git */.$Y)(root, ["read-tree", "--empty"], { env });
    await (0,git/* git */.$Y)(root, ["update-index", "-z", "--index-info"], { env, input });
    return (await (0,git/* git */.$Y)(root, ["write-tree", "--missing-ok"], { env })).toString().trim();
}


/***/ }),

/***/ 2780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ settingVariables)
/* harmony export */ });
/**
 * Settings of git's configuration as environment variables, behind those that an environment holds already. Unlike
 * arguments they are not to be read by every process of the machine. A name may stand several times.
 */
function settingVariables(settings, environment = process.env) {
    if (settings.length === 0)
        return {};
    const given = Number(environment.GIT_CONFIG_COUNT ?? 0);
    const first = Number.isSafeInteger(given) && given > 0 ? given : 0;
    const variables = settings.flatMap(([name, value], at) => [
        [`GIT_CONFIG_KEY_${first + at}`, name],
        [`GIT_CONFIG_VALUE_${first + at}`, value],
    ]);
    return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(first + settings.length) };
}


/***/ }),

/***/ 7871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1832);
/* harmony import */ var _git_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(474);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8167);





const WANTED = "^(remote\\..*\\.promisor|filter\\..*\\.(clean|process|required))$";
const asked = new Map();
/**
 * The settings of a repository that have a say in how it is read: where a partial clone left its objects, and filters. git
 * is asked once for each state of the repository's own files of settings.
 */
function readSettings(root) {
    const key = [root, ...stampsOfConfig(root)].join("\0");
    const known = asked.get(key) ?? askSettings(root);
    // The last state only: a process that looks at many repositories need not remember them all.
    asked.clear();
    asked.set(key, known);
    // What went wrong once may go well the next time.
    known.catch(() => asked.delete(key));
    return known;
}
function stampsOfConfig(root) {
    const dirs = (0,_git_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .gitDirs */ .V)(root);
    // Without them nothing tells one state from another.
    if (dirs === undefined)
        return [String(Math.random())];
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dirs.common, "config"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dirs.own, "config.worktree")].map((file) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
        return stats === undefined ? "" : `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}`;
    });
}
async function askSettings(root) {
    try {
        return (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePaths */ .NA)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ["config", "-z", "--get-regexp", WANTED])).map((line) => {
            const end = line.indexOf("\n");
            return end < 0 ? [line, "true"] : [line.slice(0, end), line.slice(end + 1)];
        });
    }
    catch (error) {
        // 1: there are none.
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitFailure */ .Xi && error.status === 1)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shareAnswer)
/* harmony export */ });
/**
 * Makes a question to git that several may have at once: who asks while the same is being found out gets the same answer,
 * who asks later a new one.
 */
function shareAnswer(ask) {
    const open = new Map();
    return (root, named) => {
        const key = [root, ...named].join("\0");
        const known = open.get(key);
        if (known !== undefined)
            return known;
        const answer = ask(root, named).finally(() => open.delete(key));
        open.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ lookAtFiles),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   du: () => (/* binding */ makeStamper)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8167);


/**
 * Makes what tells the stamps of files below a root: `undefined` where no regular file is, and behind a folder that is a
 * link, where reading does not go either.
 */
function makeStamper(root) {
    const look = makeLook(root);
    return (path) => {
        const seen = look(path);
        return typeof seen === "object" ? seen : undefined;
    };
}
/**
 * Looks at many files and notes the stamps of those that are regular files, and the paths of those that are gone. What may
 * not be looked at is neither: reading it will say why.
 */
function lookAtFiles(root, paths, { stamps, gone }) {
    const look = makeLook(root);
    for (const path of paths) {
        const seen = look(path);
        if (seen === "gone")
            gone.add(path);
        else if (typeof seen === "object")
            stamps.set(path, seen);
    }
}
function makeLook(root) {
    const folders = new Map([["", true]]);
    /** Whether no folder on the way is a link; each is looked at once. */
    const isReal = (folder) => {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const real = isReal((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder)) && statusOf(root, folder)?.isSymbolicLink() !== true;
        folders.set(folder, real);
        return real;
    };
    return (path) => {
        try {
            const stats = statusOf(root, path);
            if (stats === undefined)
                return "gone";
            return stats.isFile() && isReal((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path)) ? stampOf(stats) : "other";
        }
        catch (error) {
            return error instanceof Error && "code" in error && error.code === "ENOTDIR" ? "gone" : "other";
        }
    };
}
function statusOf(root, path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSystemPath */ .fj)(root, path), { throwIfNoEntry: false });
}
/** The stamp in a file's status. */
function stampOf({ size, mtimeMs, ctimeMs, ino }) {
    return { size, mtimeMs, ctimeMs, ino };
}


/***/ }),

/***/ 3199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listUntracked)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1832);
/* harmony import */ var _share_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4570);


const ask = (root, named, env) => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(root, ["--literal-pathspecs", "ls-files", "-z", "--others", "--exclude-standard", "--", ...named], env && { env });
const askShared = (0,_share_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shareAnswer */ .A)((root, named) => ask(root, named, undefined));
/**
 * What `git ls-files` says of files that are neither in the index nor ignored, each path with a NUL behind it. To look for
 * them takes longer than anything else git is asked.
 * @param named the paths below which to look; none: everywhere.
 * @param env names another index than the repository's own: nobody else asks for that.
 */
function listUntracked(root, named = [], env) {
    return env === undefined ? askShared(root, named) : ask(root, named, env);
}


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ writeIndex),
/* harmony export */   lN: () => (/* binding */ takeFromDisk),
/* harmony export */   pJ: () => (/* binding */ writeWorkingTree),
/* harmony export */   ww: () => (/* binding */ whetherReadable),
/* harmony export */   xf: () => (/* binding */ listDiffering)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _found_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6109);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1832);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8167);
/* harmony import */ var _untracked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3199);





/** Writes what the index holds. */
async function writeIndex(root, scratch) {
    await copyIndex(root, scratch);
    const unmerged = await listUnmerged(root, scratch);
    await updateIndex(root, scratch, ["--force-remove"], unmerged);
    return { tree: await finish(root, scratch), unmerged, unread: [] };
}
/**
 * Writes what the working tree holds: of tracked and of untracked-not-ignored files those that are wanted, with line ends
 * converted as for a commit.
 */
async function writeWorkingTree(root, scratch, wants) {
    const { isOwn } = await copyIndex(root, scratch);
    const { env } = scratch;
    const [differing, others, hadUnmerged] = await Promise.all([
        listDiffering(root, scratch),
        // In a hook the index may be another one, and what that lacks is untracked.
        isOwn ? (0,_untracked_js__WEBPACK_IMPORTED_MODULE_1__/* .listUntracked */ .c)(root) : (0,_untracked_js__WEBPACK_IMPORTED_MODULE_1__/* .listUntracked */ .c)(root, [], env),
        listUnmerged(root, scratch),
    ]);
    const { edited, gone } = differing;
    const added = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePaths */ .NA)(others.stdout);
    const isReadable = whetherReadable(root, wants);
    const unread = edited.filter((path) => !isReadable(path));
    // What is gone may lie behind a link by now, where git would not even look for it.
    await updateIndex(root, scratch, ["--force-remove"], gone);
    await takeFromDisk(root, scratch, [...edited, ...added].filter(isReadable));
    const unmerged = hadUnmerged.length === 0 ? [] : await listUnmerged(root, scratch);
    await updateIndex(root, scratch, ["--force-remove"], unmerged);
    return { tree: await finish(root, scratch), unmerged, unread };
}
/** With its time: by that git knows which files it must compare, those written after the index. */
async function copyIndex(root, { index }) {
    const found = await (0,_found_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findIndex */ .S)(root);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(found.file))
        return found;
    const { mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found.file);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(found.file, index);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(index, Math.floor(mtimeMs / 1000), Math.floor(mtimeMs / 1000));
    return found;
}
/** Status 1 says that some files differ. */
async function refresh(root, env) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ["update-index", "-q", "--really-refresh"], { env });
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitFailure */ .Xi) || error.status !== 1)
            throw error;
    }
}
/** Which files of the scratch's index are others on disk, and which are not there. */
async function listDiffering(root, { env }) {
    await refresh(root, env);
    // Answers are `<letter>` NUL `<path>` NUL.
    const ask = ["diff-files", "--name-status", "--no-renames", "--ignore-submodules=all", "-z"];
    const fields = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePaths */ .NA)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ask, { env }));
    const edited = new Set();
    const gone = new Set();
    for (let at = 0; at + 1 < fields.length; at += 2) {
        (fields[at] === "D" ? gone : edited).add(fields[at + 1] ?? "");
    }
    return { edited: [...edited].filter((path) => !gone.has(path)), gone: [...gone] };
}
async function listUnmerged(root, { env }) {
    const stages = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePaths */ .NA)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ["ls-files", "--unmerged", "-z"], { env }));
    return [...new Set(stages.map((line) => line.slice(line.indexOf("\t") + 1)))];
}
/** Puts files into the scratch's index as they are on disk, converted as for a commit, and their blobs into the scratch. */
function takeFromDisk(root, scratch, paths) {
    return updateIndex(root, scratch, ["--add", "--remove", "--replace"], paths);
}
async function updateIndex(root, { env }, options, paths) {
    if (paths.length === 0)
        return;
    const input = Buffer.concat(paths.flatMap((path) => [(0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O0)(path), Buffer.of(0)]));
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ["-c", "core.safecrlf=false", "update-index", ...options, "-z", "--stdin"], { env, input });
}
async function finish(root, { env }) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ["write-tree", "--missing-ok"], { env })).toString().trim();
}
/** Makes what says which files can be taken from disk. One that is gone can be "read": it is taken away. */
function whetherReadable(root, wants) {
    return (path) => {
        if (!wants(path) || path.endsWith("/"))
            return false;
        const file = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSystemPath */ .fj)(root, path);
        try {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
            return true;
        }
        catch {
            return false;
        }
    };
}


/***/ }),

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ chosenGates),
/* harmony export */   Rv: () => (/* binding */ CheckOptions),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   oN: () => (/* binding */ FAIL_ON_CHOICES),
/* harmony export */   zu: () => (/* binding */ TRUSTED_CHOICES)
/* harmony export */ });
/* harmony import */ var _pawl_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1747);
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2551);
/* harmony import */ var _color_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7927);





/** How a report may be written: for people, and in the formats for programs and pages. */
const FORMATS = ["text", ...formatNames()];
/** What may fail a run. */
const FAIL_ON_CHOICES = ["new", "any", "never"];
/** Whose configuration counts where there is a base. */
const TRUSTED_CHOICES = ["base", "head"];
/** The options of `pawl check`, as the command line gives them. */
const CheckOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FORMATS),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    staged: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    trustedConfig: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(TRUSTED_CHOICES),
    failOn: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON_CHOICES),
    today: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    jobs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional(),
    cache: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    cacheDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
    quiet: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    color: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_color_js__WEBPACK_IMPORTED_MODULE_1__/* .COLOR_CHOICES */ .z),
});
function formatNames() {
    return ["json", "sarif", "markdown", "csv"];
}
/** The gates with the given names in the order of the suite; all where none is named. */
function chosenGates(known, names) {
    if (names === undefined)
        return known;
    const all = known.map((gate) => gate.name);
    for (const name of names) {
        if (!all.includes(name))
            throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no gate ${name}`, (0,_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .meantHint */ .t)(name, all));
    }
    return known.filter((gate) => names.includes(gate.name));
}
/** The day of the run, YYYY-MM-DD: the one given, else today's in UTC, so that all machines agree. */
function dayOf(given, now) {
    if (given === undefined)
        return new Date(now).toISOString().slice(0, "YYYY-MM-DD".length);
    if (!(0,_pawl_engine__WEBPACK_IMPORTED_MODULE_4__/* .isCalendarDate */ .t)(given))
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--today: found "${given}", expected a date such as 2027-06-30`);
    return given;
}


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ meantHint),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _pawl_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);


/**
 * The hint that names what the writer of `name` most likely meant, else everything there is to choose from.
 * @param candidates the right names.
 */
function meantHint(name, candidates) {
    const near = (0,_pawl_engine__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, candidates);
    return near === undefined ? `There are: ${candidates.join(", ")}.` : `Did you mean ${near}?`;
}
/** A parser for an option with a fixed set of values. It throws a UsageError for any other value. */
function oneOf(flag, choices) {
    return (given) => {
        const choice = choices.find((candidate) => candidate === given);
        if (choice !== undefined)
            return choice;
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${flag}: found "${given}", expected one of ${choices.join(", ")}`, meantHint(given, choices));
    };
}


/***/ }),

/***/ 7927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isColored),
/* harmony export */   z: () => (/* binding */ COLOR_CHOICES)
/* harmony export */ });
/** When text is coloured. */
const COLOR_CHOICES = ["auto", "always", "never"];
/**
 * Whether text for `output` is coloured. `auto` follows FORCE_COLOR, then NO_COLOR (no-color.org), and else colours on a
 * terminal that is not dumb.
 */
function isColored(choice, output, env) {
    if (choice !== "auto")
        return choice === "always";
    const force = env.FORCE_COLOR;
    if (force !== undefined && force !== "")
        return force !== "0" && force !== "false";
    const no = env.NO_COLOR;
    if (no !== undefined && no !== "")
        return false;
    return output.isTTY && env.TERM !== "dumb";
}


/***/ }),

/***/ 5841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findHome)
/* harmony export */ });
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);

/**
 * The repository that issues are filed in: the one that is named, else the workflow's, else that of the remote `origin`.
 * @throws {UsageError} for a name or an address that is none; where nothing names a repository, `undefined`.
 */
function findHome(named, env, remote) {
    const serverUrl = addressOf(env, "GITHUB_SERVER_URL", "https://github.com");
    const preset = serverUrl === "https://github.com" ? "https://api.github.com" : `${serverUrl}/api/v3`;
    const apiUrl = addressOf(env, "GITHUB_API_URL", preset);
    const name = named ?? (env.GITHUB_REPOSITORY || nameOf(remote, serverUrl));
    if (name === undefined)
        return undefined;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || repo === undefined) {
        const where = named === undefined ? "GITHUB_REPOSITORY" : "--repository";
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${where}: found ${JSON.stringify(name)}, expected owner/name`);
    }
    return { repository: { owner, repo }, apiUrl, serverUrl };
}
function addressOf(env, variable, preset) {
    const text = env[variable] || preset;
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
        return text.replace(/\/+$/, "");
    throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${variable}: found ${JSON.stringify(text)}, expected an http or https address`);
}
/** The name in a remote's address (`https://…/owner/name.git`, `git@host:owner/name`), where it is on that server. */
function nameOf(remote, serverUrl) {
    const [, host, name] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/\s]+@)?([^:/\s]+)(?::\d+(?=\/))?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote ?? "") ?? [];
    return host !== undefined && host === new URL(serverUrl).hostname ? name : undefined;
}


/***/ }),

/***/ 8681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
/** Work that takes less long than this shows no progress. */
const QUIET_MS = 1_000;
/** Clears the line and goes back to its start (ECMA-48: EL). */
const CLEAR = "\r\x1b[2K";
/** Progress on stderr: only where that is a terminal, and only for work that takes more than a second. */
function showProgress({ stderr, now }) {
    const started = now();
    let shown = false;
    let written = Promise.resolve();
    return {
        report(done, total) {
            if (!stderr.isTTY || now() - started < QUIET_MS)
                return;
            shown = true;
            written = stderr.write(`${CLEAR}${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} files`);
        },
        async end() {
            await written;
            if (shown)
                await stderr.write(CLEAR);
        },
    };
}


/***/ }),

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

;// CONCATENATED MODULE: ./build/packages/gate/src/define-gate.js
/**
 * Ties a gate's rule ids, options and facts together, so that a wrong name in any of them does not compile.
 * @throws {TypeError} where a rule does not carry the gate's name as its prefix, or a view or a flag has no name in kebab-case.
 */
function defineGate(definition) {
    for (const id of Object.keys(definition.rules)) {
        if (!id.startsWith(`${definition.name}/`)) {
            throw new TypeError(`rule ${id} of gate ${definition.name}: expected an id like ${definition.name}/<pattern>`);
        }
    }
    for (const [view, { flags }] of Object.entries(definition.views ?? {})) {
        for (const name of [view, ...Object.keys(flags)]) {
            // `--no-x` would turn another flag off.
            if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.startsWith("no-")) {
                throw new TypeError(`view ${view} of gate ${definition.name}: ${name} is no name in kebab-case`);
            }
        }
    }
    return definition;
}

// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __webpack_require__(6149);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __webpack_require__(9323);
// EXTERNAL MODULE: ./build/packages/parser/src/source.js + 19 modules
var src_source = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/packages/parser/src/runtime.js + 1 modules
var runtime = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/packages/parser/src/bytes.js
var src_bytes = __webpack_require__(7916);
// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __webpack_require__(6545);
;// CONCATENATED MODULE: ./build/packages/parser/src/handlers.js



const maxNesting = 50;
/** Reads the header `bytes[start, colon)` of an `except` clause. */
function readHandlerHeader(bytes, start, colon) {
    return readPlainHeader(bytes, start, colon) ?? readAnyHeader(bytes, start, colon);
}
const bare = { star: false, types: [], name: undefined };
const asWord = (0,keywords/* codeOf */.$N)("as");
/** The headers that nearly all are: `except:`, `except a.B:`, `except a.B as name:`; `undefined` for any other. */
function readPlainHeader(bytes, start, colon) {
    const from = spaceEnd(bytes, start + "except".length);
    if (from >= colon)
        return from === colon ? bare : undefined;
    const to = dottedEnd(bytes, from);
    const next = spaceEnd(bytes, to);
    if (to === from)
        return undefined;
    const types = [{ text: (0,src_bytes/* textOf */.b6)(bytes, from, to), opaque: false }];
    if (next === colon)
        return { star: false, types, name: undefined };
    if (next === to || (0,keywords/* wordCodeAt */.dK)(bytes, next, (0,src_bytes/* nameEnd */.bC)(bytes, next)) !== asWord)
        return undefined;
    const name = spaceEnd(bytes, next + 2);
    const end = (0,src_bytes/* nameEnd */.bC)(bytes, name);
    if (src_bytes/* classOf */.Kl[bytes[name] ?? 0] !== src_bytes/* Class */.Xs.name || spaceEnd(bytes, end) !== colon)
        return undefined;
    return { star: false, types, name: (0,src_bytes/* textOf */.b6)(bytes, name, end) };
}
/** The end of names with single dots between them; of nothing where there is something else. */
function dottedEnd(bytes, from) {
    let at = from;
    while (src_bytes/* classOf */.Kl[bytes[at] ?? 0] === src_bytes/* Class */.Xs.name) {
        const start = at;
        at = (0,src_bytes/* nameEnd */.bC)(bytes, at);
        if ((0,keywords/* wordCodeAt */.dK)(bytes, start, at) === asWord)
            return from;
        if (bytes[at] !== src_bytes/* Byte */.x5.dot || src_bytes/* classOf */.Kl[bytes[at + 1] ?? 0] !== src_bytes/* Class */.Xs.name)
            return at;
        at++;
    }
    return at;
}
function spaceEnd(bytes, from) {
    let at = from;
    while (bytes[at] === src_bytes/* Byte */.x5.space)
        at++;
    return at;
}
function readAnyHeader(bytes, start, colon) {
    const parts = (0,tokens/* tokens */.LU)(bytes, start + "except".length, colon);
    const star = parts[0]?.byte === src_bytes/* Byte */.x5.star && parts[0].end - parts[0].start === 1;
    if (star)
        parts.shift();
    let name;
    const as = parts.findIndex((part) => part.depth === 0 && (0,tokens/* isText */.KH)(bytes, part, "as"));
    if (as >= 0) {
        const target = parts[as + 1];
        if (target?.kind === tokens/* Kind */.b8.name)
            name = handlers_text(bytes, target);
        parts.length = as;
    }
    const elements = splitAtCommas(parts, 0);
    const last = elements[1];
    const py2 = name === undefined && elements.length === 2 && last?.length === 1 ? last[0] : undefined;
    if (py2?.kind === tokens/* Kind */.b8.name && /^[a-z_]/.test(handlers_text(bytes, py2))) {
        // `except E, e`: Python 2 binds `e`. PEP 758 would catch both, and no class is named in lower case by habit.
        name = handlers_text(bytes, py2);
        elements.pop();
    }
    const types = elements.flatMap((element) => caught(bytes, element, 0));
    return { star, types, name };
}
/** The types that an expression names (`(A, b.C) + D`), flattened as in {@link HandlerHeader.types}. */
function readCaughtTypes(bytes, start, end) {
    return splitAtCommas((0,tokens/* tokens */.LU)(bytes, start, end), 0).flatMap((element) => caught(bytes, element, 0));
}
function caught(bytes, parts, nesting) {
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (first === undefined || last === undefined)
        return [];
    const depth = first.depth;
    const opaque = { text: (0,src_bytes/* textOf */.b6)(bytes, first.start, last.end), opaque: true };
    if (nesting > maxNesting)
        return [opaque];
    if (first.byte === src_bytes/* Byte */.x5.star && first.kind === tokens/* Kind */.b8.operator)
        return caught(bytes, parts.slice(1), nesting + 1);
    const sum = splitAtPlus(parts, depth);
    if (sum.length > 1)
        return sum.flatMap((part) => caught(bytes, part, nesting + 1));
    if (first.byte === src_bytes/* Byte */.x5.openParen && last.byte === src_bytes/* Byte */.x5.closeParen && enclosed(parts)) {
        const inner = parts.slice(1, -1);
        return splitAtCommas(inner, depth + 1).flatMap((element) => caught(bytes, element, nesting + 1));
    }
    const dotted = parts.every((part, index) => index % 2 === 0 ? part.kind === tokens/* Kind */.b8.name : part.byte === src_bytes/* Byte */.x5.dot && part.end - part.start === 1);
    if (!dotted || parts.length % 2 === 0)
        return [opaque];
    return [{ text: parts.map((part) => handlers_text(bytes, part)).join(""), opaque: false }];
}
/** True where the first parenthesis is closed by the last one. */
function enclosed(parts) {
    const depth = parts[0]?.depth ?? 0;
    return parts.findIndex((part, index) => index > 0 && part.depth === depth) === parts.length - 1;
}
function splitAtCommas(parts, depth) {
    return split(parts, (part) => part.depth === depth && part.byte === src_bytes/* Byte */.x5.comma);
}
function splitAtPlus(parts, depth) {
    const isPlus = (part) => part.depth === depth && part.byte === 0x2b && part.end - part.start === 1;
    // A condition at this level (`A if x else B`) is no sum of types.
    return parts.some((part) => part.depth === depth && part.kind === tokens/* Kind */.b8.operator && isPlus(part))
        ? split(parts, isPlus)
        : [[...parts]];
}
function split(parts, at) {
    const found = [];
    let current = [];
    for (const part of parts) {
        if (at(part)) {
            found.push(current);
            current = [];
        }
        else
            current.push(part);
    }
    found.push(current);
    return found.filter((element) => element.length > 0);
}
function handlers_text(bytes, token) {
    return (0,src_bytes/* textOf */.b6)(bytes, token.start, token.end);
}

// EXTERNAL MODULE: ./build/packages/parser/src/word-set.js
var word_set = __webpack_require__(1962);
;// CONCATENATED MODULE: ./build/actions/bare-except/src/broad.js

const builtinModules = new Set(["builtins", "__builtin__", "__builtins__", "exceptions"]);
/** `StandardError` was Python 2's root of all errors that programs handle. */
const broadBuiltins = new Set(["Exception", "BaseException", "StandardError"]);
const maxHops = 8;
const noLines = () => [];
/** Tells which caught types stand for `Exception` or `BaseException` in one file. */
class BroadTypes {
    source;
    known = new Map();
    constructor(source) {
        this.source = source;
    }
    /**
     * The first of the types that is broad: a builtin, or a name that every statement of the file binds to a broad type.
     * @param enclosing the `def` lines around the place, asked for only where it matters: their parameters hide the file's names.
     */
    find(types, enclosing) {
        return types.find((type) => !type.opaque && this.isBroad(type.text, enclosing, 0));
    }
    isBroad(name, enclosing, hops) {
        if (hops > maxHops)
            return false;
        const builtin = broadBuiltins.has(name);
        // The exceptions that Python names itself are no aliases; asking for their bindings would be work for nothing.
        if (!builtin && /^[A-Z]\w*(Error|Exit|Interrupt|Warning)$/.test(name))
            return false;
        const dot = name.lastIndexOf(".");
        if (dot < 0 && this.isParameter(name, enclosing))
            return false;
        const known = this.known.get(name);
        if (known !== undefined)
            return known;
        // What the answer is while it is being found, so that a name bound to itself comes to an end.
        this.known.set(name, builtin);
        const answer = dot > 0
            ? this.isBroadAttribute(name.slice(0, dot), name.slice(dot + 1), hops)
            : (this.bindsBroad(name, hops) ?? builtin);
        this.known.set(name, answer);
        return answer;
    }
    isBroadAttribute(owner, name, hops) {
        const local = owner === "self" || owner === "cls" || /^[A-Z]/.test(owner);
        if (!local && !broadBuiltins.has(name))
            return false;
        const bindings = this.source.bindings();
        const imported = bindings.get(owner).find((binding) => binding.kind === "import");
        const module = imported?.kind === "import" ? imported.target : owner;
        if (broadBuiltins.has(name) && builtinModules.has(module))
            return true;
        const own = bindings.get(owner);
        const isClass = own.length > 0 && own.every((binding) => binding.kind === "definition");
        return ((owner === "self" || owner === "cls" || (local && isClass)) && this.bindsBroad(name, hops) === true);
    }
    /** Whether every binding of the name is broad; `undefined` where the file does not bind it. */
    bindsBroad(name, hops) {
        const { source } = this;
        const bindings = source.bindings().get(name);
        if (bindings.length === 0)
            return undefined;
        return bindings.every((binding) => {
            if (binding.kind === "definition")
                return false;
            if (binding.kind === "import") {
                const dot = binding.target.lastIndexOf(".");
                return (builtinModules.has(binding.target.slice(0, dot)) && broadBuiltins.has(binding.target.slice(dot + 1)));
            }
            const types = readCaughtTypes(source.bytes, binding.start, binding.end);
            return types.some((type) => !type.opaque && this.isBroad(type.text, noLines, hops + 1));
        });
    }
    isParameter(name, enclosing) {
        const { source } = this;
        return enclosing().some((index) => {
            if (source.firstWord(index) === "class")
                return false;
            const start = source.scan.starts.at(index);
            const end = source.scan.ends.at(index);
            if (!occurs(source.bytes, start, end, name))
                return false;
            const token = source.tokens(start, end);
            while (token.next()) {
                // A default (`def f(errors=Exception)`) and an annotation name the type itself: only what stands before them counts.
                if (token.depth !== 1 || token.kind !== tokens/* Kind */.b8.name || !(0,tokens/* isText */.KH)(source.bytes, token, name))
                    continue;
                const before = previousCharacter(source.bytes, token.start);
                if (before === "(" || before === "," || before === "*")
                    return true;
            }
            return false;
        });
    }
}
function previousCharacter(bytes, offset) {
    let at = offset - 1;
    while (at >= 0 && (bytes[at] ?? 0) <= 0x20)
        at--;
    return String.fromCharCode(bytes[at] ?? 0);
}
/** A quick look, because next to no parameter has the name of a class. */
function occurs(bytes, start, end, name) {
    const first = name.charCodeAt(0);
    if (first >= 0x80)
        return true;
    for (let at = start; at < end; at++) {
        if (bytes[at] === first && (0,tokens/* isText */.KH)(bytes, { start: at, end: at + name.length }, name))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/packages/parser/src/quick-statement.js + 7 modules
var quick_statement = __webpack_require__(777);
;// CONCATENATED MODULE: ./build/actions/bare-except/src/call-node.js
/** The callee as `a.b().c[]`; parts that are no names as `?`. Long chains are walked, not recursed into. */
function dottedName(callee) {
    const parts = [];
    let node = callee;
    let suffix = "";
    while (node !== null) {
        if (node.type === "attribute") {
            parts.push((node.childForFieldName("attribute")?.text ?? "?") + suffix);
            suffix = "";
            node = node.childForFieldName("object");
        }
        else if (node.type === "call") {
            suffix = `()${suffix}`;
            node = node.childForFieldName("function");
        }
        else if (node.type === "subscript") {
            suffix = `[]${suffix}`;
            node = node.childForFieldName("value");
        }
        else {
            parts.push((node.type === "identifier" ? node.text : "?") + suffix);
            break;
        }
    }
    return parts.reverse().join(".");
}
const falsy = new Set(["False", "None", "0", '""', "''", "()", "[]", "{}"]);
/** `exc_info=…` of any call, `exception=…` of loguru's `opt`: true where the value is not plainly false. */
function asksForTraceback(dotted) {
    const keyword = /(^|\.)opt$/.test(dotted) ? "exception" : "exc_info";
    return (arg) => {
        if (arg.type !== "keyword_argument" || arg.childForFieldName("name")?.text !== keyword)
            return false;
        return !falsy.has(arg.childForFieldName("value")?.text ?? "");
    };
}
/** Whether the arguments of an exit say that all is well: none, or a status of 0. */
function isSuccess(args) {
    const status = args.find((arg) => arg.type !== "keyword_argument" || /^(code|status)$/.test(arg.childForFieldName("name")?.text ?? ""));
    if (status === undefined)
        return true;
    const value = status.type === "keyword_argument" ? status.childForFieldName("value") : status;
    return falsy.has(value?.text ?? "");
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/calls.js

const exits = new Set("sys.exit exit quit builtins.exit builtins.quit os._exit _exit ctx.exit".split(" "));
const raising = new Set(["os.abort", "reraise", "raise_from", "raise_with_traceback"]);
/** Methods that raise by themselves: of a unittest test, of pytest, of click's context. */
const failing = new Set([
    ...["self.fail", "cls.fail", "self.skipTest", "cls.skipTest", "test.fail", "testcase.fail"],
    ...["pytest.fail", "pytest.skip", "pytest.xfail", "pytest.exit", "ctx.fail", "ctx.abort"],
]);
const prints = new Set(["print", "pprint", "pp", "echo", "secho", "warn", "write"]);
const logs = new Set(["log"]);
const describers = new Set("ascii bool bytes callable dir force_str force_text format getattr hasattr hash id int isinstance issubclass len repr smart_str str text_type to_native to_text type unicode vars".split(" "));
/**
 * What is known to record a traceback or to report an exception with it: the names that the standard library and the
 * common error reporters (Sentry, Rollbar, Bugsnag, New Relic, OpenTelemetry, Datadog, rich, Twisted) give to it.
 * An entry fits a call whose dotted name ends with it.
 */
const builtinRecorders = [
    "call_exception_handler",
    "capture_exception",
    "captureException",
    "errback",
    "format_exc",
    "notice_error",
    "notify_exception",
    "print_exc",
    "print_exception",
    "record_exception",
    "report_exc_info",
    "set_exc_info",
    "set_traceback",
    "sys.__excepthook__",
    "sys.excepthook",
    "sys.unraisablehook",
    "threading.excepthook",
    "twisted.python.log.err",
];
/** The names that tell something of a call, the user's recorders included. */
class Vocabulary {
    /** The words without which no call of a handler raises, exits or records: a statement without any needs no tree. */
    telling;
    /** The recorders by their last word. */
    recorders = new Map();
    constructor(recorders) {
        const words = ["exc_info", "exception", "failure", "traceback", "error", "opt"];
        for (const name of [...exits, ...raising, ...failing])
            words.push(lastWord(name));
        for (const name of [...builtinRecorders, ...recorders]) {
            const last = lastWord(name);
            words.push(last);
            const known = this.recorders.get(last);
            if (known === undefined)
                this.recorders.set(last, [name]);
            else
                known.push(name);
        }
        this.telling = new word_set/* WordSet */.x(words);
    }
    /** Whether a dotted name is that of a recorder, or ends with one. */
    records(dotted) {
        const names = this.recorders.get(lastWord(dotted));
        return names?.some((name) => dotted === name || dotted.endsWith(`.${name}`)) === true;
    }
}
const vocabularies = new WeakMap();
/** The vocabulary with the user's recorders; made once for each list. */
function vocabularyOf(recorders) {
    const known = vocabularies.get(recorders);
    if (known !== undefined)
        return known;
    const made = new Vocabulary(recorders);
    vocabularies.set(recorders, made);
    return made;
}
function lastWord(dotted) {
    return dotted.slice(dotted.lastIndexOf(".") + 1);
}
/** The modules whose names, imported under whatever alias, are telling too. */
const tellingModules = new Set([
    "traceback",
    "sys",
    "os",
    "logging",
    "pytest",
    "six",
]);
/**
 * What a call of the dotted name does.
 * @param dotted the callee as written, `?` for parts that are no names, `()` behind called parts.
 */
function callKind(dotted, names, vocabulary) {
    const resolved = names.resolve(dotted);
    const dot = dotted.lastIndexOf(".");
    const receiver = dot < 0 ? "" : dotted.slice(0, dot);
    const last = lastWord(resolved);
    if (exits.has(resolved))
        return "exits";
    if (raising.has(resolved) || raising.has(last))
        return "raises";
    if (failing.has(resolved))
        return "raises";
    if ((last === "error" || last === "exit") && /parser$/i.test(receiver))
        return last === "error" ? "raises" : "exits";
    if (resolved.startsWith("traceback.") || vocabulary.records(resolved))
        return "records";
    if (resolved === "logging.exception")
        return "records";
    const isLogger = () => receiver !== "" && names.isLogger(receiver);
    if ((last === "exception" || last === "failure") && isLogger())
        return "records";
    if (prints.has(last))
        return "prints";
    if (logs.has(last) || isLogger() || (receiver === "" && names.isLogger(dotted)))
        return "logs";
    return describers.has(last) ? "describes" : "other";
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/carries.js

const maxDepth = 250;
/**
 * Whether a value is the exception, or holds it: its bare name, `sys.exc_info()`, a display with one of these in it.
 * @param name the name that the exception is bound to, if it is.
 */
function carries(node, name, names, depth = 0) {
    if (depth > maxDepth)
        return false;
    const inner = (child) => child !== null && child !== undefined && carries(child, name, names, depth + 1);
    switch (node.type) {
        case "identifier":
            return name !== undefined && node.text === name;
        case "call": {
            const callee = node.childForFieldName("function");
            const called = callee === null ? "?" : names.resolve(dottedName(callee));
            return called === "sys.exc_info" || called === "sys.exception" || called === `${name}.with_traceback`;
        }
        case "subscript": {
            // `e[0]` is a part of the exception, `sys.exc_info()[1]` is all of it.
            const value = node.childForFieldName("value");
            return value?.type === "call" && inner(value);
        }
        case "assignment":
            return inner(node.childForFieldName("right"));
        case "boolean_operator":
            return inner(node.childForFieldName("left"));
        case "named_expression":
        case "keyword_argument":
        case "pair":
            return inner(node.childForFieldName("value"));
        case "conditional_expression":
            return inner(node.namedChild(0)) && inner(node.namedChild(2));
        case "list":
        case "tuple":
        case "set":
        case "dictionary":
        case "expression_list":
        case "parenthesized_expression":
        case "list_splat":
        case "dictionary_splat":
            return node.namedChildren.some(inner);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/level.js
/** How well a path through a handler treats the exception, worst first. */
const Level = {
    /** Nobody will ever know of it, at most a message says that something happened. */
    nothing: 0,
    /** The exception object itself was given to something else: a call, a variable, the caller. */
    handedOn: 1,
    /** Its traceback was recorded. */
    recorded: 2,
    /** It, or another one, goes on: the path ends in a raise or in a failing exit. */
    raised: 3,
};
/** The state of the worse of two paths that meet. */
function worse(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const first = a.level === b.level ? toldRank(a.told) <= toldRank(b.told) : a.level < b.level;
    const { level, told } = first ? a : b;
    return { level, told, best: higher(a.best, b.best) };
}
/** The state after something that happens in any case. */
function followedBy(state, effect) {
    return {
        level: higher(state.level, effect.level),
        told: toldRank(effect.told) > toldRank(state.told) ? effect.told : state.told,
        best: higher(state.best, effect.best),
    };
}
/** The state behind one thing that does as much for the exception as `level` says. */
function stateOf(level, told = "nobody") {
    return { level, told, best: level };
}
/** The state before anything happened. */
const untouched = stateOf(Level.nothing);
function higher(a, b) {
    return a > b ? a : b;
}
function toldRank(told) {
    return told === "nobody" ? 0 : told === "print" ? 1 : 2;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/actions/bare-except/src/looks.js

const openBrace = 0x7b;
const openParen = 0x28;
const dot = 0x2e;
const underscore = 0x5f;
const prefixes = ["return ", "await "].map((text) => external_node_buffer_.Buffer.from(text));
/** The callee of the call that a statement begins with, as its bytes look: `log.error(…)`, `return f(…)`. */
function calleeAt(bytes, start, end) {
    let from = start;
    for (const prefix of prefixes) {
        if (prefix.every((byte, index) => bytes[start + index] === byte))
            from = start + prefix.length;
    }
    from = looks_spaceEnd(bytes, from, end);
    let to = from;
    while (to < end && isDotted(bytes[to] ?? 0))
        to++;
    const paren = looks_spaceEnd(bytes, to, end);
    if (to === from || paren >= end || bytes[paren] !== openParen)
        return undefined;
    return external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", from, to);
}
function isDotted(byte) {
    const lower = byte | 0x20;
    return ((lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === dot || byte === underscore);
}
function looks_spaceEnd(bytes, from, end) {
    let at = from;
    while (at < end && ((bytes[at] ?? 0) === 0x20 || ((bytes[at] ?? 0) >= 0x09 && (bytes[at] ?? 0) <= 0x0d)))
        at++;
    return at;
}
/**
 * Whether the bytes hold the word, which has an `x`. The search runs from one occurrence of a first letter to the next,
 * so it is begun at the rarest.
 */
function holds(bytes, word) {
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return buffer.includes(word.slice(word.indexOf("x"))) && buffer.includes(word);
}
/** Whether a string literal is one with fields: an f-string or a t-string. */
function hasFields(bytes, { start }) {
    const first = bytes[start] ?? 0;
    return beginsFields(first) || (isLetter(first) && beginsFields(bytes[start + 1] ?? 0));
}
/** Whether a string literal has fields with something like a call in them. */
function fieldsMayTell(bytes, token) {
    if (!hasFields(bytes, token))
        return false;
    let brace = false;
    let paren = false;
    for (let at = token.start; at < token.end; at++) {
        if (bytes[at] === openBrace)
            brace = true;
        else if (bytes[at] === openParen)
            paren = true;
    }
    return brace && paren;
}
function beginsFields(byte) {
    const lower = byte | 0x20;
    return lower === 0x66 || lower === 0x74;
}
function isLetter(byte) {
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
/** A header's text as a statement that parses alone. */
function standalone(word, text) {
    if (word === "elif")
        return `${text.slice(2)}: pass`;
    return word === "match" ? `(${text.slice("match".length)})` : `${text}: pass`;
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/names.js
/** Logger-like by habit: `log`, `logger`, `LOG`, `_logger`, `request_log`, `appLogger`, `getLogger()`, `logging`. */
const loggerName = /(^|_)log(s|ger|gers|ging)?($|_)|logger$|[a-z]Log$/i;
const notLogs = /(cata|dia|back|b|epi|pro|mono|ana)log$/i;
/** What the names in one file's calls stand for. */
class Names {
    source;
    constructor(source) {
        this.source = source;
    }
    /** A dotted name with its first part replaced by what the file imports under it: `tb.print_exc` → `traceback.print_exc`. */
    resolve(dotted) {
        const end = dotted.search(/[.([]/);
        const first = end < 0 ? dotted : dotted.slice(0, end);
        const imported = this.source
            .bindings()
            .get(first)
            .find((binding) => binding.kind === "import");
        return imported?.kind === "import" ? imported.target + dotted.slice(first.length) : dotted;
    }
    /** Whether a receiver (`self.log`, `logging.getLogger().bind()`) is a logger. */
    isLogger(receiver) {
        const parts = this.resolve(receiver).split(".");
        if (parts[0] === "logging")
            return true;
        return parts.some((part) => {
            const name = part.replace(/(\(\)|\[\])+$/, "");
            return (loggerName.test(name) && !notLogs.test(name)) || this.holdsLogger(name);
        });
    }
    holdsLogger(name) {
        const { source } = this;
        return source
            .bindings()
            .get(name)
            .some((binding) => binding.kind === "assignment" &&
            /\b(get_?logger|Logger)\(/i.test(source.text(binding.start, Math.min(binding.end, binding.start + 200))));
    }
    /** The names under which the file imports something whose full name begins with one of the modules. */
    importedFrom(modules) {
        const found = new Set();
        for (const module of modules) {
            for (const { name } of this.source.bindings().importsOf(module))
                found.add(name);
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/own-functions.js

/** What calls of a file's own functions do: the level of the worst path through their bodies. */
class OwnFunctions {
    source;
    outcomeOf;
    levels = new Map();
    constructor(source, outcomeOf) {
        this.source = source;
        this.outcomeOf = outcomeOf;
    }
    /**
     * The level of the file's only function of that name, `nothing` where it has none or several. To be asked before a
     * tree is made of the calling statement, because the answer may need trees of its own.
     */
    levelOf(name) {
        const known = this.levels.get(name);
        if (known !== undefined)
            return known;
        // Until it is found: a function that calls itself does not save itself.
        this.levels.set(name, Level.nothing);
        const bindings = this.source.bindings().get(name);
        const only = bindings.length === 1 ? bindings[0] : undefined;
        if (only?.kind !== "definition")
            return Level.nothing;
        const clause = this.source.outline.clause(only.line);
        if (clause?.word !== "def")
            return Level.nothing;
        const level = this.outcomeOf(clause.body);
        this.levels.set(name, level);
        return level;
    }
    /** The level of a callee as written (`name`, `self.name`) if it was asked for before. */
    known(dotted) {
        return this.levels.get(/^(?:self\.|cls\.)?(\w+)$/.exec(dotted)?.[1] ?? "");
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/telling.js




const telling_openParen = 0x28;
/** Tells the code in which something may happen to the exception from the rest, which is most, without a tree. */
class Telling {
    source;
    names;
    vocabulary;
    /** What the file imports from telling modules under names of its own. */
    aliasesCache;
    constructor(source, names, vocabulary) {
        this.source = source;
        this.names = names;
        this.vocabulary = vocabulary;
    }
    /**
     * Whether any word between two offsets could raise, exit, record, or be the exception.
     * @param name the name that the exception is bound to, if it is.
     * @param own set where calls of the file's own functions count by what these do.
     */
    between(start, end, name, own) {
        const { bytes } = this.source;
        let telling = false;
        const token = this.source.tokens(start, end);
        while (token.next()) {
            if (token.kind === tokens/* Kind */.b8.name) {
                telling ||= (name !== undefined && (0,tokens/* isText */.KH)(bytes, token, name)) || this.isWord(token);
                // Asked for every call, telling or not: its answer may need a tree, and only one tree is there at a time.
                if (own !== undefined && bytes[token.end] === telling_openParen && this.tells(own, token))
                    telling = true;
            }
            else if (token.kind === tokens/* Kind */.b8.string)
                telling ||= fieldsMayTell(bytes, token);
        }
        return telling;
    }
    isWord(token) {
        const { bytes } = this.source;
        return this.vocabulary.telling.has(bytes, token) || this.aliases().has(bytes, token);
    }
    aliases() {
        this.aliasesCache ??= new word_set/* WordSet */.x([...this.names.importedFrom(tellingModules)].filter((name) => !tellingModules.has(name)));
        return this.aliasesCache;
    }
    tells(own, { start, end }) {
        return (this.source.bindings().mayKnow(start, end) && own.levelOf(this.source.text(start, end)) > Level.nothing);
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/effects.js









/** Thrown where a question needs a tree and the grammar is not loaded; whoever asks loads it and asks again. */
class GrammarNeeded extends Error {
}
/** Python's own limit of nested brackets is 200; deeper code does not run. */
const effects_maxDepth = 250;
/** No statement that a person wrote is longer; parsing one could take minutes. */
const maxBytes = 200_000;
const none = { state: untouched };
const printing = { state: stateOf(Level.nothing, "print") };
const logging = { state: stateOf(Level.nothing, "log") };
/** Answers what code in a handler does to the exception. */
class Effects {
    source;
    vocabulary;
    telling;
    parse;
    names;
    /** The kinds of the calls that were met, by the callee. */
    kinds = new Map();
    /** The name that the exception is bound to in the handler at hand. */
    name;
    followCalls = false;
    depth = 0;
    ownFunctions;
    constructor(source, recorders, parse) {
        this.source = source;
        this.vocabulary = vocabularyOf(recorders);
        this.parse = parse;
        this.names = new Names(source);
        this.telling = new Telling(source, this.names, this.vocabulary);
    }
    /**
     * Makes `name` the name under which the next questions know the exception, and says whether calls of the file's own
     * functions count by what these do.
     */
    bind(name, followCalls) {
        this.name = name;
        this.followCalls = followCalls;
    }
    /** Says how the body of a function of the file is judged. */
    judgeFunctionsBy(outcomeOf) {
        this.ownFunctions = new OwnFunctions(this.source, (body) => {
            const outer = this.name;
            this.name = undefined;
            const level = outcomeOf(body);
            this.name = outer;
            return level;
        });
    }
    /**
     * What the simple statement between two offsets does when it runs.
     * @throws {GrammarNeeded}
     */
    of(start, end) {
        if (!this.mayTell(start, end))
            return this.untold(start, end);
        const { bytes } = this.source;
        return this.evaluate((0,quick_statement/* quickStatement */.N)(bytes, start, end) ?? this.tree(this.source.text(start, end)));
    }
    /**
     * The same for the header of a compound statement, up to its colon.
     * @throws {GrammarNeeded}
     */
    ofHeader(header) {
        const { word, start, colon } = header;
        if (!this.mayTell(start, colon))
            return this.untold(start, colon);
        const quick = (0,quick_statement/* quickHeader */.J)(this.source.bytes, header);
        return this.evaluate(quick ?? this.tree(standalone(word, this.source.text(start, colon))));
    }
    mayTell(start, end) {
        const own = this.followCalls ? this.ownFunctions : undefined;
        return end - start <= maxBytes && this.telling.between(start, end, this.name, own);
    }
    tree(text) {
        if (this.parse === undefined)
            throw new GrammarNeeded();
        return this.parse(text);
    }
    /** What code does that no word of tells more than that somebody was told. */
    untold(start, end) {
        const dotted = calleeAt(this.source.bytes, start, Math.min(end, start + 120));
        const kind = dotted === undefined ? "other" : this.kindOf(dotted);
        if (kind === "prints")
            return printing;
        return kind === "logs" ? logging : none;
    }
    kindOf(dotted) {
        const known = this.kinds.get(dotted);
        if (known !== undefined)
            return known;
        const kind = callKind(dotted, this.names, this.vocabulary);
        this.kinds.set(dotted, kind);
        return kind;
    }
    evaluate(node) {
        if (this.depth >= effects_maxDepth)
            return none;
        this.depth++;
        const effect = this.evaluateNode(node);
        this.depth--;
        return effect;
    }
    evaluateNode(node) {
        switch (node.type) {
            case "call":
                return this.call(node);
            case "boolean_operator":
                return this.field(node, "left");
            case "conditional_expression":
                return this.conditional(node);
            case "lambda":
            case "function_definition":
            case "class_definition":
            case "identifier":
            case "comment":
                return none;
            case "list_comprehension":
            case "set_comprehension":
            case "dictionary_comprehension":
            case "generator_expression":
                return this.firstIterable(node);
            case "assignment":
            case "augmented_assignment":
                return this.keeping(node, node.childForFieldName("right"));
            case "named_expression":
                return this.keeping(node, node.childForFieldName("value"));
            case "return_statement":
            case "yield":
                return this.keeping(node, node.namedChild(0));
            default:
                return this.all(node);
        }
    }
    all(node) {
        let effect = none;
        for (const child of node.namedChildren) {
            if (child.type === "block")
                continue;
            effect = sequence(effect, this.evaluate(child));
        }
        return effect;
    }
    field(node, name) {
        const child = node.childForFieldName(name);
        return child === null ? none : this.evaluate(child);
    }
    /** `a if condition else b`: the condition, then the worse of the two. */
    conditional(node) {
        const [yes, condition, no] = node.namedChildren;
        if (yes === undefined || condition === undefined || no === undefined)
            return this.all(node);
        const a = this.evaluate(yes);
        const b = this.evaluate(no);
        const both = a.ends !== undefined && a.ends === b.ends ? { state: untouched, ends: a.ends } : none;
        const state = worse(a.ends === undefined ? a.state : undefined, b.ends === undefined ? b.state : undefined);
        return sequence(this.evaluate(condition), { ...both, state: state ?? untouched });
    }
    /** Of a comprehension only the first iterable is evaluated in any case. */
    firstIterable(node) {
        const clause = node.namedChildren.find((child) => child.type === "for_in_clause");
        return clause === undefined ? none : this.field(clause, "right");
    }
    /** A statement that keeps a value: what it evaluates, and the exception handed on if it is (in) the value. */
    keeping(node, value) {
        const effect = this.all(node);
        if (value === null || !carries(value, this.name, this.names))
            return effect;
        return sequence(effect, { state: stateOf(Level.handedOn) });
    }
    call(node) {
        const callee = node.childForFieldName("function");
        const list = node.childForFieldName("arguments");
        const args = list?.type === "argument_list" ? list.namedChildren.filter((arg) => arg.type !== "comment") : [];
        let effect = callee === null ? none : this.evaluate(callee);
        if (list !== null)
            effect = sequence(effect, list.type === "argument_list" ? this.all(list) : this.evaluate(list));
        const dotted = callee === null ? "?" : dottedName(callee);
        const did = (level, told) => sequence(effect, { state: stateOf(level, told) });
        if (args.some(asksForTraceback(dotted)))
            return did(Level.recorded);
        switch (this.kindOf(dotted)) {
            case "raises":
                return sequence(effect, { state: untouched, ends: "raised" });
            case "exits":
                return sequence(effect, { state: untouched, ends: isSuccess(args) ? "exited" : "raised" });
            case "records":
                return did(Level.recorded);
            case "prints":
                return did(Level.nothing, "print");
            case "logs":
                return did(Level.nothing, "log");
            case "describes":
                return effect;
            case "other": {
                const own = this.followCalls ? this.ownFunctions?.known(dotted) : undefined;
                if (own === Level.raised)
                    return sequence(effect, { state: untouched, ends: "raised" });
                if (own === Level.recorded)
                    return did(Level.recorded);
                return args.some((arg) => carries(arg, this.name, this.names)) ? did(Level.handedOn) : effect;
            }
        }
    }
}
/** One after the other; what comes after an end is never reached. */
function sequence(first, second) {
    if (first.ends !== undefined)
        return first;
    const state = followedBy(first.state, second.state);
    return second.ends === undefined ? { state } : { state, ends: second.ends };
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/ways.js

/** No way out at all. */
const nowhere = {
    next: undefined,
    raise: undefined,
    return: undefined,
    break: undefined,
    continue: undefined,
    exit: undefined,
};
/** The one way out `kind`. */
function only(kind, state) {
    return { ...nowhere, [kind]: state };
}
/** The ways out of two stretches of which either may run. */
function join(a, b) {
    if (a === nowhere)
        return b;
    if (b === nowhere)
        return a;
    return {
        next: worse(a.next, b.next),
        raise: worse(a.raise, b.raise),
        return: worse(a.return, b.return),
        break: worse(a.break, b.break),
        continue: worse(a.continue, b.continue),
        exit: worse(a.exit, b.exit),
    };
}
/** Whether there is another way out than to what comes next. */
function hasExits({ raise, return: returned, break: broken, continue: continued, exit, }) {
    return (raise ?? returned ?? broken ?? continued ?? exit) !== undefined;
}
/** The same ways out without the one to what comes next. */
function leaving(ways) {
    return { ...ways, next: undefined };
}
/** The same ways out after something more happened on each. */
function mapWays(ways, change) {
    const then = (state) => state === undefined ? undefined : change(state);
    return {
        next: then(ways.next),
        raise: then(ways.raise),
        return: then(ways.return),
        break: then(ways.break),
        continue: then(ways.continue),
        exit: then(ways.exit),
    };
}
/** The worst state of all ways out. */
function worst(ways) {
    let found;
    for (const state of [ways.next, ways.raise, ways.return, ways.break, ways.continue, ways.exit])
        found = worse(found, state);
    return found;
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/paths.js



/** Follows every path through a handler's body. */
class Paths {
    source;
    effects;
    broad;
    constructor(source, effects, broad) {
        this.source = source;
        this.effects = effects;
        this.broad = broad;
    }
    /**
     * The worst path through the body. A path that raises or fails is the best there is; a body in which no path ends (an
     * endless loop) counts as raising. Exceptions that a statement may raise by itself are no paths, but for what an inner
     * `try` makes of them.
     */
    outcome(body) {
        const ways = this.block(body, untouched);
        const exits = [
            ["end", ways.next],
            ["return", ways.return],
            ["continue", ways.continue],
            ["break", ways.break],
            ["exit", ways.exit],
        ];
        let found;
        let best = ways.raise === undefined ? Level.nothing : Level.raised;
        for (const [exit, state] of exits) {
            if (state === undefined)
                continue;
            if (state.best > best)
                best = state.best;
            if (found === undefined || state.level < found.state.level)
                found = { exit, state };
        }
        if (found === undefined)
            return { level: Level.raised, told: "nobody", exit: "end", onlySome: false };
        const { level, told } = found.state;
        return { level, told, exit: found.exit, onlySome: best > level };
    }
    block(body, from) {
        let left = nowhere;
        let next = from;
        for (const statement of body) {
            if (next === undefined)
                break;
            const further = this.statement(statement, next);
            next = further.next;
            // Most statements only go on.
            if (left !== nowhere || hasExits(further))
                left = join(left, leaving(further));
        }
        return left === nowhere ? only("next", next) : { ...left, next };
    }
    statement(statement, from) {
        if ("clauses" in statement)
            return this.compound(statement, from);
        const { kind, start, end } = statement;
        switch (kind) {
            case "Raise":
                return only("raise", from);
            case "Break":
                return only("break", from);
            case "Continue":
                return only("continue", from);
            case "Return":
                return this.after(this.effects.of(start, end), from, "return");
            case "Pass":
            case "Global":
            case "Nonlocal":
            case "Import":
            case "ImportFrom":
                return only("next", from);
            case "Assert":
                // `assert False` is a raise to everyone who does not run Python with -O.
                if (/^assert\s*\(?\s*(False|0|None)\b/.test(this.source.text(start, Math.min(end, start + 40)))) {
                    return only("raise", from);
                }
                return this.after(this.effects.of(start, end), from, "next");
            default:
                return this.after(this.effects.of(start, end), from, "next");
        }
    }
    after(effect, from, way) {
        const state = followedBy(from, effect.state);
        if (effect.ends === "raised")
            return only("raise", state);
        return only(effect.ends === "exited" ? "exit" : way, state);
    }
    compound(statement, from) {
        switch (statement.kind) {
            case "If":
                return this.branches(statement.clauses, from);
            case "For":
            case "While":
                return this.loop(statement.clauses, from);
            case "With":
                return this.with(statement.clauses, from);
            case "Try":
                return this.try(statement.clauses, from);
            case "Match":
                return this.match(statement.clauses, from);
            case "FunctionDef":
            case "ClassDef":
                // A definition only defines; what its body does, it does when called.
                return only("next", from);
        }
    }
    branches(clauses, from) {
        let ways = nowhere;
        let state = from;
        for (const clause of clauses) {
            if (state === undefined)
                break;
            if (clause.word === "else") {
                ways = join(ways, this.block(clause.body, state));
                state = undefined;
                continue;
            }
            const tested = this.after(this.effects.ofHeader(clause), state, "next");
            ways = join(ways, leaving(tested));
            state = tested.next;
            const constant = this.constantTest(clause);
            if (state !== undefined && constant !== false)
                ways = join(ways, this.block(clause.body, state));
            if (constant === true)
                state = undefined;
        }
        return join(ways, only("next", state));
    }
    loop(clauses, from) {
        const [head, otherwise] = clauses;
        if (head === undefined)
            return only("next", from);
        const tested = this.after(this.effects.ofHeader(head), from, "next");
        if (tested.next === undefined)
            return tested;
        const endless = head.word === "while" && this.constantTest(head) === true;
        const body = this.block(head.body, tested.next);
        const done = endless ? undefined : tested.next;
        const last = done === undefined || otherwise === undefined ? only("next", done) : this.block(otherwise.body, done);
        const out = { ...body, break: undefined, continue: undefined, next: undefined };
        return join(join(out, last), only("next", body.break));
    }
    with(clauses, from) {
        const [clause] = clauses;
        if (clause === undefined)
            return only("next", from);
        const entered = this.after(this.effects.ofHeader(clause), from, "next");
        if (entered.next === undefined)
            return entered;
        const body = this.block(clause.body, entered.next);
        const header = this.source.text(clause.start, clause.colon);
        // These managers end the exceptions that they name: a raise below them goes nowhere.
        return /\b(suppress|assertRaises(Regex)?|raises)\s*\(/.test(header)
            ? join({ ...body, raise: undefined }, only("next", body.raise))
            : body;
    }
    try(clauses, from) {
        const part = (word) => clauses.find((clause) => clause.word === word);
        const tried = this.block(part("try")?.body ?? [], from);
        const handlers = clauses.filter((clause) => clause.word === "except");
        let ways = tried;
        if (handlers.length > 0) {
            const entry = worse(this.afterFirst(part("try")?.body ?? [], from), tried.raise) ?? from;
            const all = handlers.some((handler) => this.catchesAll(handler));
            ways = { ...tried, raise: all ? undefined : tried.raise };
            const otherwise = part("else");
            if (otherwise !== undefined && tried.next !== undefined) {
                ways = join(leaving(ways), this.block(otherwise.body, tried.next));
            }
            for (const handler of handlers)
                ways = join(ways, this.block(handler.body, entry));
        }
        const last = part("finally");
        return last === undefined ? ways : this.finally(last, ways);
    }
    /**
     * Where an inner handler begins: after the first statement of its `try`. What was recorded in that statement is taken
     * as recorded: a logger that fails is no path worth a finding.
     */
    afterFirst(body, from) {
        const first = body[0];
        if (first === undefined || "clauses" in first)
            return from;
        return worst(this.statement(first, from)) ?? from;
    }
    catchesAll(handler) {
        const { types } = readHandlerHeader(this.source.bytes, handler.start, handler.colon);
        return types.length === 0 || this.broad.find(types, () => []) !== undefined;
    }
    /** A `finally` runs on every way out; where it leaves by itself, it overrides them. */
    finally(clause, ways) {
        const own = this.block(clause.body, untouched);
        const before = worst(ways) ?? untouched;
        const { next } = own;
        const left = mapWays(leaving(own), (state) => followedBy(before, state));
        return next === undefined
            ? left
            : join(mapWays(ways, (state) => followedBy(state, next)), left);
    }
    match(clauses, from) {
        const [head, ...cases] = clauses;
        if (head === undefined)
            return only("next", from);
        const tested = this.after(this.effects.ofHeader(head), from, "next");
        const state = tested.next;
        if (state === undefined)
            return tested;
        let ways = leaving(tested);
        for (const clause of cases)
            ways = join(ways, this.block(clause.body, state));
        const last = cases[cases.length - 1];
        const covers = last !== undefined &&
            /^case\s+\(?\s*[^\W\d]\w*\s*\)?\s*$/u.test(this.source.text(last.start, last.colon));
        return covers ? ways : join(ways, only("next", state));
    }
    /** What a test that is a literal always says. */
    constantTest(clause) {
        const test = this.source
            .text(clause.start + clause.word.length, Math.min(clause.colon, clause.start + 40))
            .trim();
        if (/^\(*\s*(True|1)\s*\)*$/.test(test))
            return true;
        return /^\(*\s*(False|0|None)\s*\)*$/.test(test) ? false : undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/site.js
/** A place without its path, which the fact is stored under. */
function extent({ line, column, endLine, endColumn }) {
    return { line, column, endLine, endColumn };
}
/** Source text for a message: on one line, at most 60 characters. */
function shorten(text) {
    if (text.length <= 60 && !/\s/.test(text))
        return text;
    // What is cut off anyway need not be looked at: a statement may be as long as its file.
    const line = text.slice(0, 500).replaceAll(/\s+/g, " ").trim();
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/site-row.js
/** The row of a site. */
function toRow(site) {
    const { form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, ...rare } = site;
    return [form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, rare];
}
/** The site of a row. */
function fromRow(row) {
    const [form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, rare] = row;
    return { form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, ...rare };
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/suppress.js




/** The calls of `contextlib.suppress`, under whatever name the file imports it, that name a broad type. */
function suppressSites(source, broad) {
    if (!holds(source.bytes, "contextlib"))
        return [];
    const callees = calleesOf(source);
    if (callees.size === 0)
        return [];
    const { scan } = source;
    const lines = new Set([...callees].flatMap((callee) => source.linesWith(callee.slice(callee.lastIndexOf(".") + 1))));
    if (lines.size === 0)
        return [];
    const sites = [];
    for (const line of source.linesInScope((index) => lines.has(index))) {
        const start = scan.starts.at(line.index);
        const parts = (0,tokens/* tokens */.LU)(source.bytes, start, scan.ends.at(line.index));
        for (const call of callsOf(source, parts, callees)) {
            const type = broad.find(readCaughtTypes(source.bytes, call.open.end, call.close.start), () => line.enclosing);
            if (type === undefined)
                continue;
            const last = source.outline.blockEnd(line.index) - 1;
            sites.push({
                form: "suppress",
                ...extent(source.place(call.start, call.close.end)),
                scope: line.scope,
                code: source.digest(start, scan.ends.at(last)),
                codeEndLine: source.line(scan.ends.at(last)),
                caught: shorten(type.text),
                level: Level.nothing,
            });
        }
    }
    return sites;
}
/** The dotted names by which the file can call `contextlib.suppress`. */
function calleesOf(source) {
    const found = new Set();
    for (const { name, target } of source.bindings().importsOf("contextlib")) {
        if (target === "contextlib")
            found.add(`${name}.suppress`);
        else if (target === "contextlib.suppress")
            found.add(name);
        else if (target === "contextlib.*")
            found.add("suppress");
    }
    return found;
}
function callsOf(source, parts, callees) {
    const calls = [];
    for (const [index, open] of parts.entries()) {
        if (open.kind !== tokens/* Kind */.b8.operator || !(0,tokens/* isText */.KH)(source.bytes, open, "("))
            continue;
        let first = index;
        while (isNamePart(source, parts[first - 1], index - first))
            first--;
        const start = parts[first];
        if (first === index || start === undefined)
            continue;
        const dotted = parts
            .slice(first, index)
            .map((part) => source.text(part.start, part.end))
            .join("");
        if (!callees.has(dotted))
            continue;
        const close = parts.find((part, at) => at > index && part.depth === open.depth && part.kind === tokens/* Kind */.b8.operator);
        if (close !== undefined)
            calls.push({ start: start.start, open, close });
    }
    return calls;
}
/** Whether a token goes on with a dotted name that is read backwards: a name, then a dot, in turn. */
function isNamePart(source, token, distance) {
    if (token === undefined)
        return false;
    return distance % 2 === 0 ? token.kind === tokens/* Kind */.b8.name : (0,tokens/* isText */.KH)(source.bytes, token, ".");
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/collect.js









const except = (0,keywords/* codeOf */.$N)("except");
/** The handlers of a Python file; `undefined` where it has neither handlers nor a `suppress`. Never throws. */
function collectHandlers(file, options) {
    if (!mayHold(file, "except") && !mayHold(file, "contextlib"))
        return undefined;
    const source = (0,src_source/* readPython */.Z)(file);
    try {
        return handlersOf(source, options, (0,runtime/* loadedGrammar */.T)());
    }
    catch (error) {
        if (!(error instanceof GrammarNeeded))
            throw error;
        return (0,runtime/* loadGrammar */.o)().then((parse) => handlersOf(source, options, parse));
    }
}
/** A look at the raw bytes that costs next to nothing; a file in an encoding of two bytes is always looked into. */
function mayHold(file, word) {
    const { bytes } = file;
    const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
    return wide || holds(bytes, word);
}
function handlersOf(source, options, parse) {
    const { scan, outline } = source;
    const broad = new BroadTypes(source);
    const effects = new Effects(source, options.recorders, parse);
    const paths = new Paths(source, effects, broad);
    effects.judgeFunctionsBy((body) => paths.outcome(body).level);
    const sites = [];
    let handlers = 0;
    const scopes = source.scopes();
    for (let index = nextLineWith(source, except, 0); index < scan.words.length; index = nextLineWith(source, except, index + 1)) {
        const head = outline.header(index);
        if (head === undefined)
            continue;
        handlers++;
        const header = readHandlerHeader(source.bytes, head.start, head.colon);
        const isBroad = header.types.length === 0 || broad.find(header.types, () => scopes.at(index).enclosing) !== undefined;
        if (!isBroad && !mayBeSilent(source, index, head.colon))
            continue;
        const clause = outline.clause(index) ?? { ...head, body: [] };
        const silent = silentBody(source, clause.body);
        if (!isBroad && silent === undefined)
            continue;
        // That a bare handler lets `KeyboardInterrupt` go on should be seen in the handler itself.
        effects.bind(header.name, header.types.length > 0);
        const outcome = silent === undefined ? paths.outcome(clause.body) : undefined;
        sites.push(toRow(siteOf(source, scopes.at(index), clause, header, isBroad, silent, outcome)));
    }
    sites.push(...suppressSites(source, broad).map(toRow));
    return handlers === 0 && sites.length === 0 ? undefined : { handlers, sites };
}
/** The index of the next logical line from `index` on that begins with the word; behind the last where there is none. */
function nextLineWith({ scan }, word, index) {
    const { words } = scan;
    let next = index;
    while (next < words.length && words.at(next) !== word)
        next++;
    return next;
}
function siteOf(source, line, clause, header, isBroad, silent, outcome) {
    const end = source.scan.ends.at(source.outline.blockEnd(line.index) - 1);
    const types = header.types.map((type) => type.text).join(", ");
    return {
        form: header.types.length === 0 ? "bare" : isBroad ? "broad" : "narrow",
        ...extent(source.place(clause.start, Math.min(clause.colon + 1, source.bytes.length))),
        scope: line.scope,
        code: source.digest(clause.start, end),
        codeEndLine: source.line(end),
        caught: shorten(header.types.length > 1 ? `(${types})` : types),
        ...(header.star && { star: true }),
        ...(silent !== undefined && { silent }),
        level: outcome?.level ?? Level.nothing,
        ...(outcome !== undefined && outcome.told !== "nobody" && { told: outcome.told }),
        ...(outcome !== undefined && { exit: outcome.exit }),
        ...(outcome?.onlySome === true && { onlySome: true }),
    };
}
/** A quick look at the first statement of a handler's body: most do something, and their bodies need no outline. */
function mayBeSilent(source, index, colon) {
    const { starts, ends } = source.scan;
    const inline = colon + 1 < ends.at(index);
    let from = inline ? colon + 1 : starts.at(index + 1);
    while (source.bytes[from] === 0x20)
        from++;
    if (mayBeginSilent[source.bytes[from] ?? 0] === 0)
        return false;
    const text = source.text(from, from + 80).trimStart();
    return /^(pass|continue|break|return|None|True|False)\b|^[rub]{0,2}['"]|^[-+.(\d]/i.test(text);
}
/** Per byte, whether a statement that begins with it can be silent. */
const mayBeginSilent = Uint8Array.from({ length: 256 }, (_none, byte) => byte < 0x20 || byte >= 0x80 || /[pcbrntfu'"\-+.(\d\\]/i.test(String.fromCharCode(byte)) ? 1 : 0);
/** The statement that stands for a body that does nothing; `undefined` where the body does something. */
function silentBody(source, body) {
    let found;
    for (const statement of body) {
        if ("clauses" in statement || !isSilent(source, statement))
            return undefined;
        const text = shorten(source.text(statement.start, statement.end));
        // A string beside the `pass` is a comment in other clothes.
        if (found === undefined || statement.kind !== "Expr")
            found = text;
    }
    return found;
}
function isSilent(source, statement) {
    if ("clauses" in statement)
        return false;
    const { kind, start, end } = statement;
    if (kind === "Pass" || kind === "Continue" || kind === "Break")
        return true;
    if (kind === "Expr")
        return isConstant(source, start, end);
    return kind === "Return" && isConstant(source, start + "return".length, end);
}
const constantNames = new word_set/* WordSet */.x(["None", "True", "False"]);
const constantOperators = new word_set/* WordSet */.x(["...", "-", "+", "(", ")", ","]);
/** A constant as Python's compiler folds it: literals, signs, tuples of them; nothing at all counts too. */
function isConstant(source, start, end) {
    const { bytes } = source;
    const token = source.tokens(start, end);
    while (token.next()) {
        if (token.kind === tokens/* Kind */.b8.number)
            continue;
        if (token.kind === tokens/* Kind */.b8.string && !hasFields(bytes, token))
            continue;
        if (token.kind === tokens/* Kind */.b8.name && constantNames.has(bytes, token))
            continue;
        if (token.kind === tokens/* Kind */.b8.operator && constantOperators.has(bytes, token))
            continue;
        return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/messages.js

const messages_exits = {
    end: "carries on after the `try`",
    return: "returns to the caller",
    continue: "goes on with the next iteration",
    break: "leaves the loop",
    exit: "exits with status 0",
};
/** What happens instead, on the worst path: "on one path only logs a message, then returns to the caller". */
function instead(site) {
    const way = messages_exits[site.exit ?? "end"];
    const told = site.level === Level.handedOn
        ? "only hands the exception on, then "
        : site.told === "print"
            ? "only prints a message, then "
            : site.told === "log"
                ? "only logs a message without the traceback, then "
                : "";
    return `${site.onlySome === true ? "on some path " : ""}${told}${way}`;
}
/** The handler's header as the messages show it. */
function header(site) {
    if (site.form === "suppress")
        return `suppress(${site.caught})`;
    return `except${site.star === true ? "*" : ""}${site.caught === "" ? "" : ` ${site.caught}`}`;
}
/** The message of a site under a rule: what is swallowed, and what happens instead. */
function messageOf(site, rule) {
    switch (rule) {
        case "bare-except/bare":
            return site.silent === undefined
                ? `\`except:\` catches everything, \`KeyboardInterrupt\` and \`SystemExit\` too, and ${insteadOfRaise(site)}`
                : `\`except:\` catches everything, \`KeyboardInterrupt\` and \`SystemExit\` too, and does nothing but \`${site.silent}\``;
        case "bare-except/silent":
            return `\`${header(site)}\` hides ${site.form === "broad" ? "every error" : "the error"} of its \`try\` block: the handler does nothing but \`${site.silent ?? "pass"}\``;
        case "bare-except/swallowed":
            return `\`${header(site)}\` swallows every error of its \`try\` block: it neither re-raises nor records the traceback, but ${instead(site)}`;
        case "bare-except/suppress":
            return `\`${header(site)}\` hides every error of its block without a trace`;
        default:
            return `\`${header(site)}\` catches every error where a narrower type would do`;
    }
}
function insteadOfRaise(site) {
    if (site.level === Level.recorded)
        return `does not raise it again: ${site.onlySome === true ? "on some path it " : "it "}records the traceback and ${messages_exits[site.exit ?? "end"]}`;
    return instead(site);
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/rules.js
const bareTwins = ["E722", "B001", "W0702", "bare-except", "E900"];
const broadTwins = ["BLE001", "W0703", "W0718", "broad-except", "broad-exception-caught", "E900"];
const silentTwins = ["S110", "S112", "B110", "B112", "try_except_pass", "try_except_continue"];
/** The rules, worst first: each handler is reported under the first that applies. */
const rules = {
    "bare-except/bare": {
        severity: "error",
        summary: "`except:` that does not re-raise on every path",
        twins: [...bareTwins, ...broadTwins, ...silentTwins],
        help: `\`except:\` catches everything: the error you expect, the typo you don't, \`KeyboardInterrupt\` (the program can no
longer be stopped with Ctrl-C) and \`SystemExit\` (\`sys.exit()\` stops working).

Name what you expect:

\`\`\`python
try:
    port = int(text)
except ValueError:
    port = DEFAULT_PORT
\`\`\`

Clean up and let it go on (this is fine, and so is \`finally\`):

\`\`\`python
except:
    connection.rollback()
    raise
\`\`\`
`,
    },
    "bare-except/silent": {
        severity: "error",
        summary: "a broad handler whose body does nothing",
        twins: [...silentTwins, ...broadTwins],
        help: `A handler for \`Exception\` or \`BaseException\` that does nothing turns every defect in its \`try\` block into silence: the
wrong name, the full disk, the lost connection. Nobody will ever know that it happened.

Name the one error that may be ignored, and keep the \`try\` block small:

\`\`\`python
try:
    os.remove(path)
except FileNotFoundError:
    pass
\`\`\`
`,
    },
    "bare-except/swallowed": {
        severity: "error",
        summary: "a broad handler with a path that neither re-raises nor records the traceback",
        twins: broadTwins,
        help: `A message without the traceback (\`print(e)\`, \`log.error(str(e))\`) or a default value hides where and why it failed.
On every path through the handler one of these should happen:

\`\`\`python
except Exception:
    log.exception("sync of %s failed", name)     # records the traceback; so does exc_info=True

except Exception as error:
    raise SyncError(name) from error             # goes on, with its cause

except Exception as error:
    future.set_exception(error)                  # handed on; so is returning or storing the exception itself
\`\`\`

Functions of your own that record or report an exception are named in the option \`recorders\`. With \`handed-on: false\`,
handing the exception on does not count.
`,
    },
    "bare-except/suppress": {
        severity: "error",
        summary: "`contextlib.suppress` of `Exception` or `BaseException`",
        help: `\`suppress(Exception)\` is \`except Exception: pass\` in one line: every error in its block disappears.

Name the error that may be ignored:

\`\`\`python
with contextlib.suppress(FileNotFoundError):
    os.remove(path)
\`\`\`
`,
    },
    "bare-except/broad": {
        severity: "error",
        summary: "any other broad handler that does not re-raise (only with `level: strict`)",
        twins: broadTwins,
        help: `A broad handler that records the error is right at the edge of a program: in \`main\`, in the loop of a server or of a
thread. Everywhere else it also catches what nobody thought of, and the program goes on in a state that nobody thought of.

Catch what the block can raise:

\`\`\`python
except (ConnectionError, TimeoutError):
    log.exception("no answer from %s", host)
\`\`\`

Edges are named in the option \`boundaries\`: functions (\`main\`, \`Worker.run\`) or paths (\`services/*/server.py\`).
`,
    },
};

;// CONCATENATED MODULE: ./build/actions/bare-except/src/gate.js







const options = schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(["swallow", "strict"])
        .default("swallow")
        .describe("`swallow` reports handlers that lose the error; `strict` also broad handlers that record it or hand it on"),
    "handed-on": schemas/* boolean */.zMY()
        .default(true)
        .describe("whether giving the exception itself to a call, a variable or the caller counts as handling it"),
    recorders: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe("functions that record or report an exception, besides those of the standard library, Sentry and the like; by dotted name or its end (`report_crash`)"),
    boundaries: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default(["main"])
        .describe("where a broad handler that records is fine at `strict` too: functions (`main`, `Worker.run`) or globs over paths"),
    "typed-silent": schemas/* boolean */.zMY()
        .default(false)
        .describe("whether `bare-except/silent` also reports handlers of narrow types that do nothing"),
});
/** The gate against handlers that hide failures. */
const gate = defineGate({
    name: "bare-except",
    summary: "Fail on exception handlers that hide failures: bare, broad and silent ones.",
    rules: rules,
    options,
    facts: {
        handlers: {
            files: () => ["**/*.py", "**/*.pyi", "**/*.pyw"],
            depends: ["recorders"],
            collect: collectHandlers,
        },
    },
    async *check(project, options) {
        const isBoundary = boundaryTest(options.boundaries);
        let handlers = 0;
        let broad = 0;
        for (const [path, fact] of project.facts.handlers) {
            handlers += fact.handlers;
            for (const row of fact.sites) {
                const site = fromRow(row);
                if (site.form === "bare" || site.form === "broad")
                    broad++;
                const rule = ruleOf(site, options, () => isBoundary(path, site.scope));
                if (rule === undefined)
                    continue;
                const { line, column, endLine, endColumn, scope, code, codeEndLine } = site;
                yield {
                    rule,
                    at: { path, line, column, endLine, endColumn },
                    message: messageOf(site, rule),
                    scope,
                    code,
                    codeEndLine,
                };
            }
        }
        return { handlers, broad };
    },
});
/** The worst rule that applies to a site. */
function ruleOf(site, options, isBoundary) {
    if (site.form === "suppress")
        return "bare-except/suppress";
    if (site.form === "narrow")
        return options["typed-silent"] ? "bare-except/silent" : undefined;
    if (site.level === Level.raised)
        return undefined;
    if (site.form === "bare")
        return "bare-except/bare";
    if (site.silent !== undefined)
        return "bare-except/silent";
    if (site.level === Level.nothing || (site.level === Level.handedOn && !options["handed-on"])) {
        return "bare-except/swallowed";
    }
    if (options.level !== "strict")
        return undefined;
    return site.level === Level.recorded && isBoundary() ? undefined : "bare-except/broad";
}
/** An entry with a slash or an ending is a glob over paths, any other a function: its name or the end of its dotted name. */
function boundaryTest(boundaries) {
    const isPath = (entry) => /[/*]|\.pyi?$/.test(entry);
    const matches = (0,glob/* compileGlobs */.t)(boundaries.filter(isPath));
    const functions = boundaries.filter((entry) => !isPath(entry));
    return (path, scope) => functions.some((name) => scope === name || scope.endsWith(`.${name}`)) || matches(path);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/globs.js
/** Python files. */
const pythonGlobs = ["**/*.py", "**/*.pyw"];
/** YAML files, of which some are compose files and Kubernetes manifests. */
const yamlGlobs = ["**/*.yml", "**/*.yaml"];
/** The globs of the files that may be start-up lists. */
const dataGlobs = [
    "**/*.yml",
    "**/*.yaml",
    "**/*.toml",
    "**/*.json",
    "**/Procfile",
    "**/Procfile.*",
    "**/*.ini",
    "**/*.conf",
];
/** The globs of Dockerfiles. */
const dockerfileGlobs = [
    "**/Dockerfile",
    "**/Dockerfile.*",
    "**/*.Dockerfile",
    "**/*.dockerfile",
    "**/Containerfile",
];
/** The globs of systemd's units that bind ports. */
const systemdGlobs = ["**/*.socket", "**/*.service"];
/** The env files that docker compose may read: by itself `.env`, by name any other. */
const envFileGlobs = ["**/.env", "**/.env.*", "**/*.env"];

// EXTERNAL MODULE: ./build/actions/port-conflict/src/options.js + 1 modules
var src_options = __webpack_require__(5282);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/rules.js
/** The rules, worst first. One place may be reported under several: each is about something else. */
const rules_rules = {
    "port-conflict/duplicate-bind": {
        severity: "error",
        spans: true,
        summary: "two binds of one port that can be on one host at one time",
        help: `Whoever starts second fails with "address already in use", often weeks after the change, on the one machine where both run.

It is an error where both ports are fixed and both certainly run on one host: on one machine of \`machines:\` in pawl.yml, in one
project of docker compose, in one straight line of code. It is a warning where the environment or a flag may give another port, or
where nothing says on which machine they run. Say it:

\`\`\`yaml
machines: { MainPC: ["main_pc/**"], PC2: ["pc2/**"] }
\`\`\`

Never compared: other protocols, other interfaces, branches of one \`if\`, \`compose.dev.yml\` and \`compose.prod.yml\`, services in two
containers, stacks in two folders, copies of one file, one service in several start-up files. The message names the next free port.
`,
    },
    "port-conflict/registry-duplicate": {
        severity: "error",
        spans: true,
        summary: "two entries of the registry for one port",
        help: `One port of one machine and protocol stands in the registry twice, so it has two owners. An entry that is \`disabled\` keeps its
port: it may be switched on. Entries of different sets (\`prod\`, \`ci\`) do not meet.
`,
    },
    "port-conflict/registry-mismatch": {
        severity: "error",
        spans: true,
        summary: "the registry says one thing of a service, its code or start-up list another",
        help: `The registry has the service with another port, protocol, interface or machine than the place that binds it. One of the two is
wrong; both are reported, so that whichever a change touches is seen.
`,
    },
    "port-conflict/wrong-binder": {
        severity: "error",
        spans: true,
        summary: "a file binds a port that the registry gives to another file",
        help: `The registry's entry names the \`file\` that may bind the port. Give the service a port of its own, or change the entry.
`,
    },
    "port-conflict/unregistered": {
        severity: "error",
        spans: true,
        summary: "a bind of a port that the registry does not have",
        help: `With a registry (\`ports.yaml\`, or a start-up list that is one), every fixed port that something binds on a machine has an entry:
that is what makes the next clash impossible. Add one, or take a port that the service has already:

\`\`\`yaml
ports:
  - { port: 5563, name: request-coordinator, file: main_pc/agents/request_coordinator.py }
\`\`\`

\`pawl ports --free 1\` names a free one.
`,
    },
    "port-conflict/unreadable": {
        severity: "error",
        summary: "a start-up list, compose file or registry that cannot be read",
        help: `What stands in the file is not known, so nothing can be said of its ports: a gate that cannot look is not green. Mend the file at the
line that is named. Templates (Jinja, Helm) are passed over and counted, not reported.
`,
    },
    "port-conflict/out-of-range": {
        severity: "error",
        spans: true,
        summary: "a port that is none, or lies outside the ranges of its machine",
        help: `Ports go from 0 to 65535, where 0 asks the system for a free one. With \`ranges:\` in the registry, what is bound on a machine lies in
one of its ranges.
`,
    },
    "port-conflict/stale-entry": {
        severity: "warning",
        spans: true,
        needs: "whole",
        summary: "an entry of the registry that nothing binds",
        help: `No code, start-up list or compose file of the repository has the port any more, and every bind that could be it is known. Remove the
entry, or mark it \`disabled: true\` where the service is only switched off.
`,
    },
    "port-conflict/dangling-connect": {
        severity: "warning",
        spans: true,
        needs: "whole",
        summary: "a connect to this machine's own port that nothing of the repository binds",
        help: `The client will wait for ever or fail. It is reported for ZeroMQ, gRPC, plain sockets and the like, not for clients of databases and
brokers, which are seldom part of the repository; and only where every bind that could be the other end is known.
`,
    },
    "port-conflict/privileged": {
        severity: "warning",
        spans: true,
        summary: "a process binds a port below 1024",
        help: `Only root may bind it on most systems. Bind a higher port and let the proxy or the container publish the low one.
`,
    },
    "port-conflict/ephemeral": {
        severity: "warning",
        spans: true,
        summary: "a fixed port in the range that the system hands out to clients (32768-60999)",
        help: `Linux gives these ports to outgoing connections (\`net.ipv4.ip_local_port_range\`). One of them may hold the port when the service
starts: it fails once in a while, and nobody can reproduce it. Choose a port from 1024 to 32767.
`,
    },
    "port-conflict/hard-coded": {
        severity: "notice",
        spans: true,
        summary: "a port written into the code, which the registry has under a name",
        help: `A second place to change when the port moves. Read it from the configuration or the environment, or from a module of constants.
Judged only where a registry exists.
`,
    },
};

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/table/ports-view.js

/** The command `pawl ports`. */
const portsView = {
    summary: "show every port of the repository, who binds it and how that is known",
    flags: {
        free: {
            value: "<n>",
            description: "name so many free ports instead",
            schema: schemas/* string */.YjP()
                .regex(/^[1-9]\d{0,3}$/, "expected a number from 1 to 9999")
                .transform(Number)
                .optional(),
        },
        machine: {
            value: "<name>",
            description: "only this machine of pawl.yml",
            schema: schemas/* string */.YjP().optional(),
        },
        unresolved: {
            description: "show the binds and connects whose port is not known instead, and why",
            schema: schemas/* boolean */.zMY(),
        },
    },
    examples: [
        { arguments: "", what: "all ports" },
        { arguments: "--format markdown --output PORTS.md", what: "a table to keep with the documentation" },
        { arguments: "--free 3 --machine PC2", what: "three ports that nothing on PC2 has" },
    ],
    async show(project, options, flags) {
        const [{ makePicture }, { showPorts }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(386), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 3335)),
            __webpack_require__.e(/* import() */ 667).then(__webpack_require__.bind(__webpack_require__, 9667)),
        ]);
        return showPorts(makePicture(project, options), flags);
    },
};

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/gate.js





/** The gate for ports: who binds what, where, and how that is known. */
const gate_gate = defineGate({
    name: "port-conflict",
    summary: "No two services on one port: across Python, start-up lists, docker compose, Kubernetes and a registry",
    rules: rules_rules,
    options: src_options/* options */.f,
    facts: {
        sites: {
            files: () => pythonGlobs,
            depends: ["apis"],
            collect: async (file, given) => (await Promise.all(/* import() */[__webpack_require__.e(315), __webpack_require__.e(214)]).then(__webpack_require__.bind(__webpack_require__, 5214))).collectSites(file, given),
        },
        imports: {
            files: () => pythonGlobs,
            depends: [],
            collect: async (file) => (await __webpack_require__.e(/* import() */ 685).then(__webpack_require__.bind(__webpack_require__, 7685))).importedWords(file),
        },
        names: {
            files: () => pythonGlobs,
            // Most files have nothing to do with ports.
            wanted: async (given) => new (await Promise.all(/* import() */[__webpack_require__.e(386), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 5285))).WantedNames(given),
            depends: ["apis"],
            collect: async (file, given) => (await Promise.all(/* import() */[__webpack_require__.e(315), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 3556))).collectNames(file, given),
        },
        lists: {
            files: () => dataGlobs,
            depends: ["lists"],
            collect: async (file, { lists }) => (await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__, 3186))).collectLists(file, lists),
        },
        compose: {
            files: () => yamlGlobs,
            depends: [],
            collect: async (file) => (await __webpack_require__.e(/* import() */ 684).then(__webpack_require__.bind(__webpack_require__, 8684))).collectCompose(file),
        },
        kubernetes: {
            files: () => yamlGlobs,
            depends: [],
            collect: async (file) => (await __webpack_require__.e(/* import() */ 438).then(__webpack_require__.bind(__webpack_require__, 9438))).collectKubernetes(file),
        },
        dockerfiles: {
            files: () => dockerfileGlobs,
            depends: [],
            collect: async (file) => (await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 7957))).collectDockerfile(file),
        },
        systemd: {
            files: () => systemdGlobs,
            depends: [],
            collect: async (file) => (await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 58))).collectSystemd(file),
        },
        env: {
            files: () => envFileGlobs,
            depends: [],
            collect: async (file) => (await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 6632))).collectEnv(file),
        },
        registry: {
            files: (given) => [`/${(0,src_options/* registryPath */.T)(given)}`],
            depends: [],
            collect: async (file) => (await __webpack_require__.e(/* import() */ 29).then(__webpack_require__.bind(__webpack_require__, 7029))).collectRegistry(file),
        },
    },
    async *check(project, given) {
        const [{ makePicture }, { judge }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(386), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 3335)),
            __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 2975)),
        ]);
        const picture = makePicture(project, given);
        yield* judge(picture, project);
        const { binds, connects, unresolved, registry, passedOver } = picture;
        const { unresolved: unread = 0, ...leftOut } = passedOver;
        return {
            binds: binds.length,
            connects: connects.length,
            unresolved: unresolved.length + unread,
            ...(registry !== undefined && { registered: registry.registry.entries.length }),
            ...leftOut,
        };
    },
    filing: {
        groupBy: "finding",
        labels: ["port-conflict"],
        title: ({ findings: [first] }) => first?.message.replaceAll("`", "") ?? "A port that two services bind",
        advice: "Give one of them another port, or say in `pawl.yml` on which machines they run; `pawl ports` shows all ports with how each is known.",
    },
    views: { ports: portsView },
    async starters(project, given) {
        const path = (0,src_options/* registryPath */.T)(given);
        if (typeof given.registry !== "string" || project.has(path))
            return [];
        const [{ makePicture }, { registryText }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(386), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 3335)),
            __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 7442)),
        ]);
        const text = registryText(makePicture(project, given).binds);
        return text === undefined ? [] : [{ path, text, summary: "who has which port today" }];
    },
});

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/rule.js

/** Sorts rules by their first bytes. */
function dispatch(rules) {
    const table = new Array(256);
    for (const rule of rules) {
        for (const character of new Set(rule.first)) {
            const code = character.charCodeAt(0);
            const others = table[code];
            if (others === undefined)
                table[code] = [rule];
            else
                others.push(rule);
        }
    }
    return table;
}
/** True for letters, digits, `_` and all beyond ASCII. */
function isWord(byte) {
    return (src_bytes/* classOf */.Kl[byte] ?? 0) <= src_bytes/* Class */.Xs.digit;
}
/** True for white space and line ends. */
function isSpace(byte) {
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
/** True where the bytes at `at` are the ASCII `text`. */
function startsWith(bytes, at, text) {
    for (let index = 0; index < text.length; index++) {
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + index) !== text.charCodeAt(index))
            return false;
    }
    return true;
}
/** The same for letters of either case; `text` in lower case. */
function startsWithAnyCase(bytes, at, text) {
    for (let index = 0; index < text.length; index++) {
        const byte = (0,src_bytes/* byteAt */.aL)(bytes, at + index);
        const lower = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
        if (lower !== text.charCodeAt(index))
            return false;
    }
    return true;
}
/** Anywhere. */
const anywhere = () => true;
/** At the first column. */
const atColumnOne = ({ bytes, start }, at) => at === start || (0,src_bytes/* isNewline */.Z9)(bytes[at - 1]);
/** Behind nothing but white space on its line. */
const atLineStart = ({ bytes, start }, at) => {
    let before = at - 1;
    while (before >= start && (bytes[before] === 0x20 || bytes[before] === 0x09))
        before--;
    return before < start || (0,src_bytes/* isNewline */.Z9)(bytes[before]);
};
/** Where no name or number goes on. */
const notInWord = ({ bytes, start }, at) => at === start || !isWord(bytes[at - 1] ?? 0);
/** At a line's start or behind white space. */
const afterSpace = ({ bytes, start }, at) => at === start || isSpace(bytes[at - 1] ?? 0);

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/quoted.js


/** `${…}`, as most languages have it. */
const dollarBraces = { mark: "${", open: "{", close: "}" };
/** A string between two marks. */
function quoted(open, options = {}) {
    const body = new QuotedBody(options.close ?? open, options);
    const { where = anywhere } = options;
    return {
        first: open.slice(0, 1),
        read(reader, at) {
            if (!startsWith(reader.bytes, at, open) || !where(reader, at))
                return -1;
            return body.read(reader, at + open.length);
        },
    };
}
/** The brackets of fields: every language whose strings hold code needs this rule behind all others. */
const fieldBrackets = { first: "{}()`", read: (reader, at) => reader.bracket(at) };
/** What stands between a string's marks, and the closing mark. */
class QuotedBody {
    close;
    escape;
    doubled;
    multiline;
    fields;
    openBefore;
    /** 1 for the bytes that may mean something. */
    matters = new Uint8Array(256);
    constructor(close, options) {
        this.close = close;
        this.escape = (options.escape ?? "\\").charCodeAt(0) || -1;
        this.doubled = options.doubled ?? false;
        this.multiline = options.multiline ?? false;
        this.fields = options.fields ?? [];
        this.openBefore = options.openBefore ?? "";
        const marks = [close, ...this.fields.map(({ mark }) => mark)];
        for (const mark of marks)
            this.matters[mark.charCodeAt(0)] = 1;
        if (this.escape >= 0)
            this.matters[this.escape] = 1;
        if (!this.multiline)
            this.matters.fill(1, src_bytes/* Byte */.x5.lineFeed, src_bytes/* Byte */.x5.carriageReturn + 1);
    }
    /** The offset behind the string, or behind the mark of a field in it; the reader comes back from the field here. */
    read(reader, from) {
        const { bytes } = reader;
        const { matters, close } = this;
        const { length } = bytes;
        let at = from;
        while (at < length) {
            const byte = bytes[at] ?? 0;
            if (matters[byte] === 0)
                at++;
            else if (startsWith(bytes, at, close)) {
                const end = at + close.length;
                if (this.doubled && startsWith(bytes, end, close))
                    at = end + close.length;
                else if (this.isOpenBefore((0,src_bytes/* byteAt */.aL)(bytes, end)))
                    at = end + 1;
                else
                    return end;
            }
            else {
                const after = this.field(reader, at);
                if (after >= 0)
                    return after;
                if (byte === this.escape)
                    at = afterEscaped(bytes, at + 1);
                else if (!this.multiline && (0,src_bytes/* isNewline */.Z9)(byte))
                    return at;
                else
                    at++;
            }
        }
        return length;
    }
    isOpenBefore(byte) {
        return this.openBefore !== "" && this.openBefore.includes(String.fromCharCode(byte)) && byte !== 0;
    }
    field(reader, at) {
        for (const { mark, open, close, doubled } of this.fields) {
            if (!startsWith(reader.bytes, at, mark))
                continue;
            const after = at + mark.length;
            if (doubled && startsWith(reader.bytes, after, mark))
                return this.read(reader, after + mark.length);
            reader.enter({
                open: open?.charCodeAt(0) ?? 0,
                close: close.charCodeAt(0),
                resume: (after) => this.read(reader, after),
                kind: mark,
            });
            return after;
        }
        return -1;
    }
}
/** Behind the character that an escape makes an ordinary one; a line end is one character. */
function afterEscaped(bytes, at) {
    if (at >= bytes.length)
        return bytes.length;
    return (0,src_bytes/* isNewline */.Z9)(bytes[at]) ? (0,src_bytes/* afterNewline */.Nn)(bytes, at) : at + 1;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/characters.js



/**
 * One character between single quotes, in languages where a single quote may also stand alone (Rust's lifetimes, Haskell's
 * and OCaml's names, Julia's transposition). A lone one is no string.
 */
const characterLiteral = {
    first: "'",
    read({ bytes, start }, at) {
        const alone = at + 1;
        if (at > start && isWord(bytes[at - 1] ?? 0) && bytes[at - 1] !== 0x62)
            return alone;
        const first = (0,src_bytes/* byteAt */.aL)(bytes, alone);
        if (first === src_bytes/* Byte */.x5.backslash) {
            let end = afterEscaped(bytes, at + 2);
            // `'\u{1F600}'` is the longest.
            for (const most = at + 16; end < most; end++) {
                const byte = (0,src_bytes/* byteAt */.aL)(bytes, end);
                if (byte === src_bytes/* Byte */.x5.singleQuote)
                    return end + 1;
                if (byte === 0 || (0,src_bytes/* isNewline */.Z9)(byte))
                    break;
            }
            return alone;
        }
        if ((0,src_bytes/* isNewline */.Z9)(first))
            return alone;
        const end = alone + characterLength(first);
        return (0,src_bytes/* byteAt */.aL)(bytes, end) === src_bytes/* Byte */.x5.singleQuote ? end + 1 : alone;
    },
};
/** How many bytes of UTF-8 a character has, by its first. */
function characterLength(first) {
    if (first < 0x80)
        return 1;
    if (first < 0xe0)
        return 2;
    return first < 0xf0 ? 3 : 4;
}
/** A number with single quotes between its digits, as C++ has it. */
const quotedDigits = {
    first: "0123456789",
    read(reader, at) {
        if (!notInWord(reader, at))
            return -1;
        const { bytes } = reader;
        let end = at + 1;
        for (;;) {
            const byte = (0,src_bytes/* byteAt */.aL)(bytes, end);
            if (isWord(byte) || byte === src_bytes/* Byte */.x5.dot)
                end++;
            else if (byte === src_bytes/* Byte */.x5.singleQuote && isWord((0,src_bytes/* byteAt */.aL)(bytes, end + 1)))
                end += 2;
            else
                return end;
        }
    },
};
/** A mark that takes away the meaning of the character behind it: `\#` in a shell, `$"` in Erlang and Perl. */
function skipAfter(mark, meant, where) {
    return {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, mark) || (where !== undefined && !where(reader, at)))
                return -1;
            const next = at + mark.length;
            if (meant !== undefined) {
                const byte = (0,src_bytes/* byteAt */.aL)(bytes, next);
                if (byte === 0 || !meant.includes(String.fromCharCode(byte)))
                    return -1;
            }
            return afterEscaped(bytes, next);
        },
    };
}
/** What goes from a mark to the end of its line and is no comment: Zig's lines of text. */
function restOfLine(mark) {
    return {
        first: mark.slice(0, 1),
        read: ({ bytes }, at) => (startsWith(bytes, at, mark) ? (0,src_bytes/* lineEnd */.kd)(bytes, at) : -1),
    };
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/raw-strings.js


/**
 * Strings whose ends the writer chooses by a number of signs: Rust's `r##"…"##`, Swift's `#"…"#`.
 * @param prefixes what may stand before the signs.
 * @param least the fewest signs that make it one.
 */
function signedString(prefixes, least) {
    return {
        first: prefixes.map((prefix) => prefix.slice(0, 1) || "#").join(""),
        read(reader, at) {
            const { bytes } = reader;
            for (const prefix of prefixes) {
                if (!startsWith(bytes, at, prefix) || (prefix !== "" && !notInWord(reader, at)))
                    continue;
                const signs = at + prefix.length;
                const quote = runEnd(bytes, signs, src_bytes/* Byte */.x5.hash);
                if ((0,src_bytes/* byteAt */.aL)(bytes, quote) !== src_bytes/* Byte */.x5.doubleQuote) {
                    // A long row of signs is passed at once.
                    if (quote > at)
                        return quote;
                    continue;
                }
                if (quote - signs < least)
                    continue;
                const triple = startsWith(bytes, quote, '"""') && quote > signs ? '"""' : '"';
                return afterClose(reader, triple + "#".repeat(quote - signs), quote + triple.length);
            }
            return -1;
        },
    };
}
/** Swift's `#/…/#`. */
const signedRegex = {
    first: "#",
    read(reader, at) {
        const { bytes } = reader;
        const open = runEnd(bytes, at, src_bytes/* Byte */.x5.hash);
        if ((0,src_bytes/* byteAt */.aL)(bytes, open) !== 0x2f)
            return -1;
        const close = `/${"#".repeat(open - at)}`;
        const found = reader.find(close, open + 1);
        return found < 0 ? -1 : found + close.length;
    },
};
/** C++'s `R"sign(…)sign"`. */
const signedParens = {
    first: "R",
    read(reader, at) {
        const { bytes } = reader;
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== src_bytes/* Byte */.x5.doubleQuote || !isRawPrefix(reader, at))
            return -1;
        const sign = at + 2;
        // The standard allows 16 characters.
        let open = sign;
        while (open < sign + 17 && !endsSign((0,src_bytes/* byteAt */.aL)(bytes, open)))
            open++;
        if ((0,src_bytes/* byteAt */.aL)(bytes, open) !== src_bytes/* Byte */.x5.openParen)
            return -1;
        return afterClose(reader, `)${bytes.toString("latin1", sign, open)}"`, open + 1);
    },
};
/** `R`, `u8R`, `LR`, `uR` and `UR`. */
function isRawPrefix(reader, at) {
    if (notInWord(reader, at))
        return true;
    const { bytes } = reader;
    const isOne = "LuU".includes(String.fromCharCode(bytes[at - 1] ?? 0)) && notInWord(reader, at - 1);
    return isOne || (at >= 2 && startsWith(bytes, at - 2, "u8") && notInWord(reader, at - 2));
}
function endsSign(byte) {
    return byte === 0 || isSpace(byte) || '()\\"'.includes(String.fromCharCode(byte));
}
/** Lua's and CMake's `[==[…]==]`, as a string. */
const longBrackets = {
    first: "[",
    read(reader, at) {
        const from = longBracketsOpen(reader.bytes, at);
        return from < 0 ? -1 : afterClose(reader, longBracketsClose(from - at), from);
    },
};
/** Behind the opening mark `[==[` at `at`, or -1. */
function longBracketsOpen(bytes, at) {
    if ((0,src_bytes/* byteAt */.aL)(bytes, at) !== src_bytes/* Byte */.x5.openBracket)
        return -1;
    const second = runEnd(bytes, at + 1, src_bytes/* Byte */.x5.equals);
    return (0,src_bytes/* byteAt */.aL)(bytes, second) === src_bytes/* Byte */.x5.openBracket ? second + 1 : -1;
}
/** The closing mark for an opening one of so many characters. */
function longBracketsClose(length) {
    return `]${"=".repeat(length - 2)}]`;
}
/** A comment in long brackets behind a mark: Lua's `--[[…]]`, CMake's `#[[…]]`. */
function longBracketsComment(mark) {
    return {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, mark))
                return -1;
            const bracket = at + mark.length;
            const from = longBracketsOpen(bytes, bracket);
            if (from < 0)
                return -1;
            const close = longBracketsClose(from - bracket);
            const found = reader.find(close, from);
            const end = found < 0 ? bytes.length : found;
            const after = Math.min(end + close.length, bytes.length);
            // `--[[` … `--]]`: the second mark is there to be taken out of use with the first.
            const tail = end - mark.length;
            reader.comment(at, from, tail >= from && startsWith(bytes, tail, mark) ? tail : end, after);
            return after;
        },
    };
}
/** SQL's `$$…$$` and `$tag$…$tag$`, as PostgreSQL has them. */
const dollarQuoted = {
    first: "$",
    read(reader, at) {
        const { bytes } = reader;
        if (!notInWord(reader, at))
            return -1;
        const end = (0,src_bytes/* nameEnd */.bC)(bytes, at + 1);
        const digit = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
        if ((0,src_bytes/* byteAt */.aL)(bytes, end) !== 0x24 || (digit >= 0x30 && digit <= 0x39))
            return -1;
        const tag = bytes.toString("latin1", at, end + 1);
        const close = reader.find(tag, end + 1);
        return close < 0 ? -1 : close + tag.length;
    },
};
/** Strings of three or more quotes that end with as many: C#'s, Java's text blocks where they are three. */
const manyQuotes = {
    first: '"',
    read(reader, at) {
        const open = runEnd(reader.bytes, at, src_bytes/* Byte */.x5.doubleQuote);
        return open - at < 3 ? -1 : afterClose(reader, '"'.repeat(open - at), open);
    },
};
/** Behind the end of a raw string that began; behind all where it does not end. */
function afterClose(reader, close, from) {
    const found = reader.bytes.indexOf(close, from, "latin1");
    return found < 0 ? reader.bytes.length : found + close.length;
}
/** Behind the run of one byte that begins at `at`. */
function runEnd(bytes, at, byte) {
    let end = at;
    while ((0,src_bytes/* byteAt */.aL)(bytes, end) === byte)
        end++;
    return end;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/csharp.js




const braces = { mark: "{", open: "{", close: "}", doubled: true };
const line = new QuotedBody('"', { fields: [braces] });
const verbatim = new QuotedBody('"', { escape: "", doubled: true, multiline: true, fields: [braces] });
/** C#'s strings with fields: `$"…"`, `$@"…"`, and `$"""…"""`, which is passed as a whole. */
const interpolated = [
    {
        first: "$@",
        read(reader, at) {
            const { bytes } = reader;
            for (const open of ['$@"', '@$"']) {
                if (startsWith(bytes, at, open))
                    return verbatim.read(reader, at + open.length);
            }
            const quote = runEnd(bytes, at, 0x24);
            if (quote === at)
                return -1;
            if ((0,src_bytes/* byteAt */.aL)(bytes, quote) !== src_bytes/* Byte */.x5.doubleQuote)
                return quote;
            const open = runEnd(bytes, quote, src_bytes/* Byte */.x5.doubleQuote);
            if (open - quote < 3)
                return line.read(reader, quote + 1);
            return afterQuotes(reader, open, open - quote);
        },
    },
];
function afterQuotes({ bytes }, from, quotes) {
    const end = bytes.indexOf('"'.repeat(quotes), from, "latin1");
    return end < 0 ? bytes.length : end + quotes;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/marks.js


/** A comment from its mark to the end of the line. */
function lineComment(mark, options = {}) {
    const { where = anywhere, spliced = false, documents = false } = options;
    return {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, mark) || !where(reader, at))
                return -1;
            const start = afterMark(bytes, at + mark.length, documents);
            const end = spliced ? splicedEnd(bytes, start) : (0,src_bytes/* lineEnd */.kd)(bytes, start);
            reader.comment(at, start, end, end);
            return end;
        },
    };
}
/** A comment that a word begins, in letters of either case (`rem`). */
function wordComment(word, where) {
    return {
        first: word.charAt(0) + word.charAt(0).toUpperCase(),
        read(reader, at) {
            const start = at + word.length;
            const { bytes } = reader;
            if (!startsWithAnyCase(bytes, at, word) || isWord((0,src_bytes/* byteAt */.aL)(bytes, start)) || !where(reader, at))
                return -1;
            const end = (0,src_bytes/* lineEnd */.kd)(bytes, start);
            reader.comment(at, start, end, end);
            return end;
        },
    };
}
/** A comment between two marks. One that does not end goes to the end of the file. */
function blockComment(open, close, options = {}) {
    const { where = anywhere, documents = false } = options;
    let nests = options.nests;
    const starred = open.endsWith("*");
    return {
        first: open.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, open) || !where(reader, at))
                return -1;
            const from = at + open.length;
            let closeAt = nests === undefined ? -1 : nestedEnd(bytes, from, open, close);
            if (closeAt < 0 && nests !== "always") {
                nests = undefined;
                closeAt = bytes.indexOf(close, from, "latin1");
            }
            const end = closeAt < 0 ? bytes.length : closeAt;
            const after = closeAt < 0 ? end : closeAt + close.length;
            const start = Math.min(afterMark(bytes, from, documents), end);
            reader.comment(at, start, beforeMark(bytes, start, end), after, starred);
            return after;
        },
    };
}
/** Reports a comment with the given marks at [at, after); for rules that find the ends in their own way. */
function reportBlock(reader, at, open, end, after) {
    reader.comment(at, afterMark(reader.bytes, at + open, false), end, after);
}
/** Where the outermost comment's closing mark stands; -1 where not all comments end. */
function nestedEnd(bytes, from, open, close) {
    const openByte = open.charCodeAt(0);
    const closeByte = close.charCodeAt(0);
    let depth = 1;
    for (let at = from; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === closeByte && startsWith(bytes, at, close)) {
            depth--;
            if (depth === 0)
                return at;
            at += close.length - 1;
        }
        else if (byte === openByte && startsWith(bytes, at, open)) {
            depth++;
            at += open.length - 1;
        }
    }
    return -1;
}
/** Behind a mark's last character, however often that is repeated, and behind what makes it documentation. */
function afterMark(bytes, markEnd, documents) {
    const last = (0,src_bytes/* byteAt */.aL)(bytes, markEnd - 1);
    let at = markEnd;
    if (!isWord(last) && !isSpace(last))
        while ((0,src_bytes/* byteAt */.aL)(bytes, at) === last)
            at++;
    if (!documents)
        return at;
    const isDocument = at > markEnd || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.exclamation;
    if ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.exclamation)
        at++;
    return isDocument && (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.less ? at + 1 : at;
}
/** Before a closing mark whose first character is repeated before it. */
function beforeMark(bytes, start, end) {
    const first = (0,src_bytes/* byteAt */.aL)(bytes, end);
    if (end >= bytes.length || isWord(first) || isSpace(first))
        return end;
    let at = end;
    while (at > start && bytes[at - 1] === first)
        at--;
    return at;
}
function splicedEnd(bytes, from) {
    let end = (0,src_bytes/* lineEnd */.kd)(bytes, from);
    while (end < bytes.length && end > from && bytes[end - 1] === src_bytes/* Byte */.x5.backslash) {
        end = (0,src_bytes/* lineEnd */.kd)(bytes, (0,src_bytes/* afterNewline */.Nn)(bytes, end));
    }
    return end;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/css.js




/** CSS; `lines` for its dialects that have `//` (SCSS, Less, Stylus). */
function cssRules(lines) {
    return [
        ...(lines ? [lineComment("//", { documents: true })] : []),
        blockComment("/*", "*/", { documents: true }),
        quoted('"'),
        quoted("'"),
        url,
    ];
}
/** `url(…)` without quotes: `//` and `/*` are parts of it. */
const url = {
    first: "uU",
    read(reader, at) {
        const { bytes } = reader;
        if (!startsWithAnyCase(bytes, at, "url(") || !notInWord(reader, at))
            return -1;
        let end = at + 4;
        while (isSpace((0,src_bytes/* byteAt */.aL)(bytes, end)))
            end++;
        const first = (0,src_bytes/* byteAt */.aL)(bytes, end);
        if (first === src_bytes/* Byte */.x5.doubleQuote || first === src_bytes/* Byte */.x5.singleQuote)
            return end;
        while (end < bytes.length && bytes[end] !== src_bytes/* Byte */.x5.closeParen && !(0,src_bytes/* isNewline */.Z9)(bytes[end]))
            end++;
        return end;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/jsx.js


const slash = 0x2f;
/**
 * A JSX element where an operand can stand: its text holds no comments but those within braces and tags.
 * @param isOperand whether the code goes on with an operand at an offset.
 */
function jsxElement(isOperand) {
    return {
        first: "<",
        read(reader, at) {
            if (!beginsElement(reader, at) || !isOperand(reader, at))
                return -1;
            return new Element(reader).run(at + 1);
        },
    };
}
/** Whether `<` begins a tag; `<T,>(x: T)` and `<T extends U>(x: T)` are TypeScript's generic functions. */
function beginsElement({ bytes }, at) {
    const first = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
    // `1 << t`
    if ((0,src_bytes/* byteAt */.aL)(bytes, at - 1) === src_bytes/* Byte */.x5.less)
        return false;
    if (first === src_bytes/* Byte */.x5.greater)
        return true;
    if (!isWord(first) || (first >= 0x30 && first <= 0x39))
        return false;
    const end = (0,src_bytes/* nameEnd */.bC)(bytes, at + 1);
    const next = (0,src_bytes/* byteAt */.aL)(bytes, end);
    if (next === src_bytes/* Byte */.x5.greater)
        return (0,src_bytes/* byteAt */.aL)(bytes, end + 1) !== src_bytes/* Byte */.x5.openParen || hasEnd(bytes, at, end);
    let word = end;
    while (isSpace((0,src_bytes/* byteAt */.aL)(bytes, word)))
        word++;
    return (0,src_bytes/* byteAt */.aL)(bytes, word) !== src_bytes/* Byte */.x5.comma && !startsWith(bytes, word, "extends ");
}
/** Whether a tag's name is closed within the next stretch: `<T>(x: T) => T` as a type is not. */
function hasEnd(bytes, at, end) {
    const name = bytes.toString("latin1", at + 1, end);
    return bytes.subarray(end, end + 2000).includes(`</${name}`, 0, "latin1");
}
/** The way through one element, in steps, so that nesting costs no stack; code in braces lies between them. */
class Element {
    reader;
    /** How many elements are open. */
    depth = 0;
    state = "tag";
    constructor(reader) {
        this.reader = reader;
    }
    /** Reads on to the next code: in braces, or behind the element. */
    run(from) {
        let at = from;
        while (this.state !== "code" && at < this.reader.bytes.length) {
            at = this.state === "tag" ? this.tag(at) : this.text(at);
        }
        return at;
    }
    tag(from) {
        const { bytes } = this.reader;
        // TypeScript's type arguments stand within the tag.
        let angles = 0;
        for (let at = from; at < bytes.length; at++) {
            const byte = bytes[at] ?? 0;
            if (byte === src_bytes/* Byte */.x5.doubleQuote || byte === src_bytes/* Byte */.x5.singleQuote) {
                const end = bytes.indexOf(byte, at + 1);
                if (end < 0)
                    return bytes.length;
                at = end;
            }
            else if (byte === src_bytes/* Byte */.x5.openBrace)
                return this.braces(at);
            else if (byte === src_bytes/* Byte */.x5.less)
                angles++;
            else if (byte === slash && (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === slash)
                at = this.comment(at, (0,src_bytes/* lineEnd */.kd)(bytes, at), 0);
            else if (byte === slash && (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === src_bytes/* Byte */.x5.star) {
                const close = bytes.indexOf("*/", at + 2, "latin1");
                at = this.comment(at, close < 0 ? bytes.length : close, 2);
            }
            else if (byte === src_bytes/* Byte */.x5.greater && angles > 0) {
                if (bytes[at - 1] !== src_bytes/* Byte */.x5.equals)
                    angles--;
            }
            else if (byte === src_bytes/* Byte */.x5.greater) {
                if (bytes[at - 1] !== slash)
                    this.depth++;
                this.state = this.depth > 0 ? "text" : "code";
                return at + 1;
            }
        }
        return bytes.length;
    }
    /** The offset of the comment's last byte. */
    comment(mark, end, closing) {
        const after = Math.min(end + closing, this.reader.bytes.length);
        this.reader.comment(mark, mark + 2, end, after, closing > 0);
        return after - 1;
    }
    text(from) {
        const { bytes } = this.reader;
        let at = from;
        while (at < bytes.length && bytes[at] !== src_bytes/* Byte */.x5.openBrace && bytes[at] !== src_bytes/* Byte */.x5.less)
            at++;
        if (at >= bytes.length)
            return at;
        if (bytes[at] === src_bytes/* Byte */.x5.openBrace)
            return this.braces(at);
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== slash) {
            this.state = "tag";
            return at + 1;
        }
        this.depth--;
        if (this.depth === 0)
            this.state = "code";
        const end = bytes.indexOf(src_bytes/* Byte */.x5.greater, at);
        return end < 0 ? bytes.length : end + 1;
    }
    braces(at) {
        const { state } = this;
        this.state = "code";
        this.reader.enter({
            open: src_bytes/* Byte */.x5.openBrace,
            close: src_bytes/* Byte */.x5.closeBrace,
            kind: "jsx",
            resume: (after) => {
                this.state = state;
                return this.run(after);
            },
        });
        return at + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/slash-regex.js


const slash_regex_slash = 0x2f;
/** A regular expression between slashes, where the code before it leaves room for none but an operand. */
function slashRegex(options) {
    return {
        first: "/",
        read(reader, at) {
            const { bytes } = reader;
            if (reader.isTired)
                return -1;
            // Perl's `//` is an operator of its own.
            if (!isOperandNext(reader, at, options))
                return (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === slash_regex_slash ? at + 2 : -1;
            const end = regexEnd(bytes, at, options);
            // Letters behind it say how it is meant.
            if (end > 0)
                return (0,src_bytes/* nameEnd */.bC)(bytes, end);
            reader.inVain(at, -end);
            return -1;
        },
    };
}
/** True where code goes on with an operand at `at`, and an operator is out of place. */
function isOperandNext(reader, at, options) {
    const { bytes } = reader;
    const before = reader.codeBefore(at);
    if (before < 0 || (options.lines === true && hasNewline(bytes, before, at)))
        return true;
    const byte = bytes[before] ?? 0;
    if (isWord(byte)) {
        const word = wordEndingAt(reader, before);
        if (word !== undefined && options.before.has(word))
            return true;
        const isCall = options.commands === true && before < at - 1 && !isSpace((0,src_bytes/* byteAt */.aL)(bytes, at + 1));
        return isCall && (0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== src_bytes/* Byte */.x5.equals;
    }
    switch (byte) {
        case src_bytes/* Byte */.x5.doubleQuote:
        case src_bytes/* Byte */.x5.singleQuote:
        case 0x60:
        case src_bytes/* Byte */.x5.closeBracket:
            return false;
        case src_bytes/* Byte */.x5.closeParen:
        case src_bytes/* Byte */.x5.closeBrace:
            return options.afterBracket?.(reader, before, at) ?? false;
        case 0x2b:
        case 0x2d:
            // `x++ / 2`
            return bytes[before - 1] !== byte;
        case src_bytes/* Byte */.x5.exclamation:
            // TypeScript's `x! / 2`
            return !isWord((0,src_bytes/* byteAt */.aL)(bytes, before - 1)) && (0,src_bytes/* byteAt */.aL)(bytes, before - 1) !== src_bytes/* Byte */.x5.closeParen;
        default:
            return true;
    }
}
/** True where a line ends between two offsets. */
function hasNewline(bytes, from, to) {
    for (let at = from; at < to; at++)
        if ((0,src_bytes/* isNewline */.Z9)(bytes[at]))
            return true;
    return false;
}
const longestWord = 12;
/** The word whose last byte is at `last`; `undefined` for a long one, a number, and a member's name. */
function wordEndingAt({ bytes, start }, last) {
    let from = last;
    while (from > start && last - from < longestWord && isWord(bytes[from - 1] ?? 0))
        from--;
    const before = from > start ? (bytes[from - 1] ?? 0) : 0;
    if (isWord(before) || before === 0x24 || before === src_bytes/* Byte */.x5.at)
        return undefined;
    if (before === src_bytes/* Byte */.x5.dot && bytes[from - 2] !== src_bytes/* Byte */.x5.dot)
        return undefined;
    return bytes.toString("latin1", from, last + 1);
}
/** Behind the expression that begins at `from`; where it does not end, the negative of how far was looked. */
function regexEnd(bytes, from, options) {
    let inClass = false;
    let at = from + 1;
    for (; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === src_bytes/* Byte */.x5.backslash)
            at++;
        else if ((0,src_bytes/* isNewline */.Z9)(byte) && !options.multiline)
            break;
        else if (byte === src_bytes/* Byte */.x5.openBracket)
            inClass = options.classes;
        else if (byte === src_bytes/* Byte */.x5.closeBracket)
            inClass = false;
        else if (byte === slash_regex_slash && !inClass)
            return at + 1;
    }
    return -Math.min(at, bytes.length);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/javascript.js





const beforeOperands = new Set([
    "await",
    "case",
    "default",
    "delete",
    "do",
    "else",
    "extends",
    "in",
    "instanceof",
    "new",
    "of",
    "return",
    "throw",
    "typeof",
    "void",
    "yield",
]);
const conditions = new Set(["if", "while", "for", "with"]);
/** JavaScript and TypeScript; `jsx` where elements may stand in the code. */
function javascriptRules(jsx) {
    /** Per open parenthesis, whether it holds the condition of a statement: behind that a statement begins. */
    const parens = [];
    let conditionEnd = -1;
    const openParen = {
        first: "(",
        read(reader, at) {
            const before = reader.codeBefore(at);
            const word = before < 0 ? undefined : wordEndingAt(reader, before);
            parens.push(word !== undefined && conditions.has(word));
            return at + 1;
        },
    };
    const closeParen = {
        first: ")",
        read(_, at) {
            if (parens.pop() === true)
                conditionEnd = at;
            return at + 1;
        },
    };
    const options = {
        before: beforeOperands,
        classes: true,
        afterBracket(reader, bracket, at) {
            if (reader.bytes[bracket] === src_bytes/* Byte */.x5.closeParen)
                return bracket === conditionEnd;
            // Behind a block on a line of its own a statement begins; behind an object an operator goes on.
            return hasNewline(reader.bytes, bracket, at);
        },
    };
    const isOperand = (reader, at) => isOperandNext(reader, at, options);
    return [
        lineComment("//", { documents: true }),
        blockComment("/*", "*/", { documents: true }),
        slashRegex(options),
        quoted('"'),
        quoted("'"),
        quoted("`", { multiline: true, fields: [dollarBraces] }),
        openParen,
        closeParen,
        ...(jsx ? [jsxElement(isOperand)] : []),
        fieldBrackets,
    ];
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/heredoc.js


/**
 * Documents within the code, whose text begins on the next line and ends with a line that holds their name alone. What has
 * no such line is none.
 */
function heredocs(mark, options) {
    let awaited = [];
    const opening = {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, mark))
                return -1;
            const after = at + mark.length;
            const last = (0,src_bytes/* byteAt */.aL)(bytes, after - 1);
            if ((0,src_bytes/* byteAt */.aL)(bytes, after) === last) {
                // Here strings (`<<<`), and what else repeats the sign.
                let end = after;
                while ((0,src_bytes/* byteAt */.aL)(bytes, end) === last)
                    end++;
                return end;
            }
            if (options.except?.(reader, at))
                return -1;
            const name = readName(bytes, after, options);
            if (name === undefined)
                return -1;
            const tabs = options.indent === "tabs" && !name.signed ? "never" : options.indent;
            awaited.push({ name: name.text, indent: tabs });
            return name.end;
        },
    };
    const body = {
        first: "\n\r",
        read(reader, at) {
            if (awaited.length === 0)
                return -1;
            let from = (0,src_bytes/* afterNewline */.Nn)(reader.bytes, at);
            for (const each of awaited) {
                const end = bodyEnd(reader, from, each, options.loose ?? false);
                // The line end stays: what awaits it has to see it.
                if (end >= 0)
                    from = end;
            }
            awaited = [];
            return from;
        },
    };
    return [opening, body];
}
/** Longer names are none. */
const longestName = 200;
function readName(bytes, from, options) {
    const { signs = "", upper = false, spaced = false, words = [] } = options;
    let at = from;
    const sign = (0,src_bytes/* byteAt */.aL)(bytes, at);
    const signed = sign !== 0 && signs.includes(String.fromCharCode(sign));
    if (signed)
        at++;
    if (spaced)
        at = afterBlanks(bytes, at);
    for (const word of words) {
        if (startsWith(bytes, at, word) && !isWord((0,src_bytes/* byteAt */.aL)(bytes, at + word.length)))
            at = afterBlanks(bytes, at + word.length);
    }
    if ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.backslash)
        at++;
    const quote = (0,src_bytes/* byteAt */.aL)(bytes, at);
    if (quote === src_bytes/* Byte */.x5.singleQuote || quote === src_bytes/* Byte */.x5.doubleQuote || quote === 0x60) {
        let end = at + 1;
        while (end < at + longestName && (0,src_bytes/* byteAt */.aL)(bytes, end) !== quote && !(0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, end)))
            end++;
        if (end === at + 1 || (0,src_bytes/* byteAt */.aL)(bytes, end) !== quote)
            return undefined;
        return { text: bytes.toString("latin1", at + 1, end), end: end + 1, signed };
    }
    let end = at;
    while (isWord((0,src_bytes/* byteAt */.aL)(bytes, end)) || (end > at && isNamePunctuation((0,src_bytes/* byteAt */.aL)(bytes, end))))
        end++;
    if (end === at || (quote >= 0x30 && quote <= 0x39))
        return undefined;
    if (upper && !(quote >= 0x41 && quote <= 0x5a) && quote !== 0x5f)
        return undefined;
    return { text: bytes.toString("latin1", at, end), end, signed };
}
function isNamePunctuation(byte) {
    return byte === src_bytes/* Byte */.x5.dot || byte === 0x2d;
}
function afterBlanks(bytes, from) {
    let at = from;
    while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.tab)
        at++;
    return at;
}
/** Behind the closing name of the document that begins at `from`; -1 where it is missing. */
function bodyEnd(reader, from, { name, indent }, loose) {
    const { bytes } = reader;
    if (reader.isTired)
        return -1;
    let at = bytes.indexOf(name, from, "latin1");
    for (; at >= 0; at = bytes.indexOf(name, at + 1, "latin1")) {
        const end = at + name.length;
        if (!isFirstOfLine(bytes, from, at, indent))
            continue;
        const next = (0,src_bytes/* byteAt */.aL)(bytes, end);
        if (end >= bytes.length || (0,src_bytes/* isNewline */.Z9)(next) || (loose && !isWord(next)))
            return end;
        if (isSpace(next) && indent === "any" && (0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, afterBlanks(bytes, end))))
            return end;
    }
    reader.inVain(from, bytes.length);
    return -1;
}
function isFirstOfLine(bytes, from, at, indent) {
    let before = at;
    while (before > from) {
        const byte = bytes[before - 1] ?? 0;
        const isIndent = byte === src_bytes/* Byte */.x5.tab ? indent !== "never" : byte === src_bytes/* Byte */.x5.space && indent === "any";
        if (!isIndent)
            break;
        before--;
    }
    return before === from || (0,src_bytes/* isNewline */.Z9)(bytes[before - 1]);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/php.js





/** PHP, and the HTML in which it stands. */
function phpRules() {
    const html = [blockComment("<!--", "-->")];
    const php = dispatch([
        phpLine("//"),
        phpLine("#"),
        blockComment("/*", "*/"),
        quoted("'", { multiline: true }),
        quoted('"', { multiline: true }),
        quoted("`", { multiline: true }),
        ...heredocs("<<<", { indent: "any", spaced: true, loose: true }),
        {
            first: "?",
            read(reader, at) {
                if ((0,src_bytes/* byteAt */.aL)(reader.bytes, at + 1) !== 0x3e)
                    return -1;
                reader.use(outside);
                return at + 2;
            },
        },
    ]);
    html.unshift({
        first: "<",
        read(reader, at) {
            if (!startsWith(reader.bytes, at, "<?") || startsWith(reader.bytes, at, "<?xml"))
                return -1;
            reader.use(php);
            return at + 2;
        },
    });
    const outside = dispatch(html);
    return html;
}
/** A comment that ends with its line, or before the mark that ends PHP. */
function phpLine(mark) {
    return {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            // `#[…]` is an attribute.
            if (!startsWith(bytes, at, mark) || (mark === "#" && (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === 0x5b))
                return -1;
            let start = at + mark.length;
            while ((0,src_bytes/* byteAt */.aL)(bytes, start) === (0,src_bytes/* byteAt */.aL)(bytes, at))
                start++;
            let end = start;
            while (end < bytes.length && !(0,src_bytes/* isNewline */.Z9)(bytes[end]) && !startsWith(bytes, end, "?>"))
                end++;
            reader.comment(at, start, end, end);
            return end;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/c-family.js










const c_family_line = lineComment("//", { documents: true });
/** `//` and `/* … *\/`, as C++ has them. */
const slashes = [c_family_line, blockComment("/*", "*/", { documents: true })];
const nesting = [c_family_line, blockComment("/*", "*/", { documents: true, nests: "always" })];
const quotes = [quoted('"'), quoted("'")];
const backticks = quoted("`", { escape: "", multiline: true });
const plain = () => [...slashes, ...quotes];
/** Languages whose comments are those of C or C++. */
const cFamily = [
    {
        name: "C and C++",
        endings: [
            ...[
                ".c",
                ".h",
                ".cc",
                ".hh",
                ".cpp",
                ".hpp",
                ".cxx",
                ".hxx",
                ".c++",
                ".h++",
                ".ipp",
                ".inl",
                ".tpp",
                ".tcc",
            ],
            ...[
                ".m",
                ".mm",
                ".cu",
                ".cuh",
                ".ino",
                ".pde",
                ".y",
                ".yy",
                ".l",
                ".dts",
                ".dtsi",
                ".ld",
                ".cl",
                ".metal",
            ],
        ],
        rules: () => [
            lineComment("//", { documents: true, spliced: true }),
            blockComment("/*", "*/", { documents: true }),
            signedParens,
            quotedDigits,
            ...quotes,
        ],
    },
    {
        name: "Java",
        endings: [".java", ".jsh"],
        rules: () => [...slashes, quoted('"""', { multiline: true }), ...quotes],
    },
    {
        name: "C Sharp",
        endings: [".cs", ".csx"],
        rules: () => [
            ...slashes,
            ...interpolated,
            quoted('@"', { close: '"', escape: "", doubled: true, multiline: true }),
            manyQuotes,
            ...quotes,
            fieldBrackets,
        ],
    },
    { name: "Go", endings: [".go"], rules: () => [...slashes, backticks, ...quotes] },
    {
        name: "Rust",
        endings: [".rs", ".ron"],
        rules: () => [
            ...nesting,
            signedString(["r", "br", "cr"], 0),
            quoted('"', { multiline: true }),
            characterLiteral,
        ],
    },
    {
        name: "Kotlin",
        endings: [".kt", ".kts"],
        rules: () => [
            ...nesting,
            quoted('"""', { escape: "", multiline: true, fields: [dollarBraces] }),
            quoted('"', { fields: [dollarBraces] }),
            quoted("'"),
            fieldBrackets,
        ],
    },
    {
        name: "Swift",
        endings: [".swift", ".swiftinterface"],
        rules: () => [
            ...nesting,
            signedRegex,
            signedString([""], 1),
            quoted('"""', { multiline: true, fields: [swiftField] }),
            quoted('"', { fields: [swiftField] }),
            fieldBrackets,
        ],
    },
    {
        name: "Scala",
        endings: [".scala", ".sc", ".sbt"],
        rules: () => [
            ...nesting,
            quoted('"""', { escape: "", multiline: true, fields: [dollarBraces], where: isPrefixed }),
            quoted('"', { fields: [dollarBraces], where: isPrefixed }),
            quoted('"""', { escape: "", multiline: true }),
            quoted('"'),
            quoted("`"),
            characterLiteral,
            fieldBrackets,
        ],
    },
    {
        name: "Dart",
        endings: [".dart"],
        rules: () => [
            ...nesting,
            ...['"""', "'''", '"', "'"].map((mark) => quoted(`r${mark}`, { close: mark, escape: "", multiline: mark.length > 1, where: notInWord })),
            ...['"""', "'''", '"', "'"].map((mark) => quoted(mark, { multiline: mark.length > 1, fields: [dollarBraces] })),
            fieldBrackets,
        ],
    },
    {
        name: "Groovy",
        endings: [".groovy", ".gradle", ".gvy", "Jenkinsfile"],
        beginnings: ["Jenkinsfile"],
        rules: () => [
            ...slashes,
            quoted('"""', { multiline: true, fields: [dollarBraces] }),
            quoted("'''", { multiline: true }),
            quoted('"', { fields: [dollarBraces] }),
            quoted("'"),
            quoted("$/", { close: "/$", escape: "$", multiline: true }),
            slashRegex({ before: new Set(["return", "in", "case", "assert"]), classes: false }),
            fieldBrackets,
        ],
    },
    {
        name: "JavaScript",
        endings: [".js", ".jsx", ".mjs", ".cjs", ".tsx", ".qml", ".es6"],
        rules: () => javascriptRules(true),
    },
    { name: "TypeScript", endings: [".ts", ".mts", ".cts"], rules: () => javascriptRules(false) },
    {
        name: "JSON with comments",
        endings: [
            ...[".jsonc", ".json5", ".code-workspace", ".hjson", "jsconfig.json", "tsconfig.json", "tslint.json"],
            ...[
                "eslintrc.json",
                ".eslintrc",
                ".babelrc",
                ".swcrc",
                ".jshintrc",
                "devcontainer.json",
                "settings.json",
            ],
            ...["launch.json", "tasks.json", "extensions.json", "keybindings.json"],
        ],
        beginnings: ["tsconfig"],
        rules: plain,
    },
    { name: "CSS", endings: [".css"], rules: () => cssRules(false) },
    {
        name: "SCSS, Sass, Less and Stylus",
        endings: [".scss", ".sass", ".less", ".styl"],
        rules: () => cssRules(true),
    },
    { name: "PHP", endings: [".php", ".phtml", ".php3", ".php4", ".php5"], rules: phpRules },
    {
        name: "Protocol Buffers and other interfaces",
        endings: [".proto", ".fbs", ".prisma", ".cue", ".sol", ".idl", ".avdl", ".smithy", ".bicep"],
        rules: plain,
    },
    {
        name: "Thrift",
        endings: [".thrift"],
        rules: () => [...slashes, lineComment("#"), ...quotes],
    },
    {
        name: "Shaders",
        endings: [
            ...[".glsl", ".vert", ".frag", ".geom", ".comp", ".tesc", ".tese", ".hlsl", ".hlsli", ".fx", ".wgsl"],
            ".shader",
        ],
        rules: plain,
    },
    { name: "Verilog", endings: [".v", ".vh", ".sv", ".svh"], rules: () => [...slashes, quoted('"')] },
    {
        name: "Zig",
        endings: [".zig", ".zon"],
        rules: () => [c_family_line, restOfLine("\\\\"), ...quotes],
    },
    {
        name: "D",
        endings: [".d", ".di"],
        rules: () => [
            ...slashes,
            blockComment("/+", "+/", { nests: "always" }),
            backticks,
            quoted('r"', { escape: "", multiline: true, close: '"', where: notInWord }),
            quoted('"', { multiline: true }),
            quoted("'"),
        ],
    },
    {
        name: "Jsonnet",
        endings: [".jsonnet", ".libsonnet"],
        rules: () => [
            ...slashes,
            lineComment("#"),
            quoted("|||", { escape: "", multiline: true }),
            quoted('@"', { close: '"', escape: "", doubled: true, multiline: true }),
            quoted("@'", { close: "'", escape: "", doubled: true, multiline: true }),
            quoted('"', { multiline: true }),
            quoted("'", { multiline: true }),
        ],
    },
];
const swiftField = { mark: "\\(", open: "(", close: ")" };
/** Directly behind a name, as Scala's interpolators stand. */
function isPrefixed(...[reader, at]) {
    return !notInWord(reader, at);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/delimited.js

const pairs = new Map([
    [src_bytes/* Byte */.x5.openParen, src_bytes/* Byte */.x5.closeParen],
    [src_bytes/* Byte */.x5.openBracket, src_bytes/* Byte */.x5.closeBracket],
    [src_bytes/* Byte */.x5.openBrace, src_bytes/* Byte */.x5.closeBrace],
    [src_bytes/* Byte */.x5.less, src_bytes/* Byte */.x5.greater],
]);
/**
 * Behind the end of what begins with the delimiter at `open`: brackets nest, any other delimiter ends at its like; a
 * backslash takes away the meaning of the next one. -1 where it does not end.
 */
function afterDelimited(bytes, open, escapes = true) {
    const first = (0,src_bytes/* byteAt */.aL)(bytes, open);
    const close = pairs.get(first) ?? first;
    let depth = 1;
    for (let at = open + 1; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === src_bytes/* Byte */.x5.backslash && escapes && close !== src_bytes/* Byte */.x5.backslash)
            at++;
        else if (byte === close) {
            depth--;
            if (depth === 0)
                return at + 1;
        }
        else if (byte === first)
            depth++;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/shell.js






const hash = src_bytes/* Byte */.x5.hash;
const backtick = 0x60;
const arithmetic = "((";
const patternBraces = "${ with a pattern";
const textBraces = "${ with a text";
/** Bourne shells and their kin; without `documents`, for single commands, they have no heredocs. */
function shellRules(documents = true) {
    return [
        lineComment("#", { where: beginsWord }),
        skipAfter("\\"),
        // `$#`, `$$#` and the like.
        skipAfter("$", "#$!?"),
        quoted("$'", { close: "'", multiline: true }),
        {
            first: "'",
            read: (reader, at) => (reader.within === textBraces ? at + 1 : singleQuoted.read(reader, at)),
        },
        doubleQuoted,
        { first: "$", read: (reader, at) => enterBraces(reader, at, patternBraces) },
        arithmeticRule,
        ...(documents
            ? heredocs("<<", {
                signs: "-",
                indent: "tabs",
                spaced: true,
                except: ({ within }) => within === arithmetic,
            })
            : []),
        fieldBrackets,
    ];
}
/** `#` is a comment only where a word could begin, and none within `${…}` and `((…))`. */
function beginsWord(reader, at) {
    const { bytes, start, within } = reader;
    if (within === patternBraces || within === textBraces || within === arithmetic)
        return false;
    if (at === start)
        return true;
    const before = bytes[at - 1] ?? 0;
    if (isSpace(before) || before === src_bytes/* Byte */.x5.semicolon || before === 0x26 || before === 0x7c)
        return true;
    if (before === backtick || before === src_bytes/* Byte */.x5.closeParen)
        return true;
    if (before !== src_bytes/* Byte */.x5.openParen)
        return false;
    // `(#i)` is a flag of zsh's patterns.
    let next = at;
    while ((0,src_bytes/* byteAt */.aL)(bytes, next) === hash)
        next++;
    return isSpace((0,src_bytes/* byteAt */.aL)(bytes, next)) || (0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.exclamation;
}
const singleQuoted = quoted("'", { escape: "", multiline: true });
/** A string with code in `$(…)`, backticks and `${…}`. */
const doubleQuoted = {
    first: '"',
    read: (reader, at) => readDouble(reader, at + 1),
};
function readDouble(reader, from) {
    const { bytes } = reader;
    for (let at = from; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === src_bytes/* Byte */.x5.doubleQuote)
            return at + 1;
        if (byte === src_bytes/* Byte */.x5.backslash)
            at++;
        else if (byte === backtick && reader.within !== "`") {
            reader.enter({ open: 0, close: backtick, kind: "`", resume: (after) => readDouble(reader, after) });
            return at + 1;
        }
        else if (byte === 0x24) {
            const after = enterCommand(reader, at);
            const next = after < 0 ? enterBraces(reader, at, textBraces, (end) => readDouble(reader, end)) : after;
            if (next >= 0)
                return next;
        }
    }
    return bytes.length;
}
function enterCommand(reader, at) {
    if (!startsWith(reader.bytes, at, "$("))
        return -1;
    const kind = startsWith(reader.bytes, at, "$((") ? arithmetic : "$(";
    reader.enter({
        open: src_bytes/* Byte */.x5.openParen,
        close: src_bytes/* Byte */.x5.closeParen,
        kind,
        resume: (after) => readDouble(reader, after),
    });
    return at + 2;
}
/** Within `${…}` quotes count as outside; in a text that replaces (`${x:-it's}`) within a string, single ones do not. */
function enterBraces(reader, at, kind, resume = (end) => end) {
    const { bytes } = reader;
    if (!startsWith(bytes, at, "${"))
        return -1;
    let end = at + 2;
    if ((0,src_bytes/* byteAt */.aL)(bytes, end) === hash || (0,src_bytes/* byteAt */.aL)(bytes, end) === src_bytes/* Byte */.x5.exclamation)
        end++;
    end = (0,src_bytes/* nameEnd */.bC)(bytes, end);
    const isPattern = "#%/^,".includes(String.fromCharCode((0,src_bytes/* byteAt */.aL)(bytes, end)));
    reader.enter({
        open: src_bytes/* Byte */.x5.openBrace,
        close: src_bytes/* Byte */.x5.closeBrace,
        kind: isPattern ? patternBraces : kind,
        resume,
    });
    return end;
}
/** `((…))`, also behind `$`: `<<` shifts there. */
const arithmeticRule = {
    first: "(",
    read(reader, at) {
        if (reader.within === arithmetic || !startsWith(reader.bytes, at, arithmetic))
            return -1;
        reader.enter({
            open: src_bytes/* Byte */.x5.openParen,
            close: src_bytes/* Byte */.x5.closeParen,
            kind: arithmetic,
            resume: (after) => after,
        });
        return at + 1;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/makefile.js






/** Make: its own comments anywhere on a line, a shell's in recipes. */
function makefileRules() {
    const shell = dispatch(shellRules(false));
    return [skipAfter("\\"), lineComment("#", { spliced: true }), reference(), recipe(shell)];
}
/** `$(…)` and `${…}`: `#` means nothing special in a reference or the call of a function. */
function reference() {
    /** Where the line ends that was last looked at: it may hold many references. */
    let line = -1;
    return {
        first: "$",
        read(reader, at) {
            const { bytes } = reader;
            const open = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
            if (open === 0x24)
                return at + 2;
            if ((open !== src_bytes/* Byte */.x5.openParen && open !== src_bytes/* Byte */.x5.openBrace) || reader.isTired)
                return -1;
            if (at >= line)
                line = logicalLineEnd(bytes, at);
            const end = afterDelimited(bytes.subarray(0, line), at + 1, false);
            if (end < 0)
                reader.inVain(at, line);
            return end;
        },
    };
}
/** A line that begins with a tab goes to the shell. */
function recipe(shell) {
    return {
        first: "\t",
        read(reader, at) {
            if (!atColumnOne(reader, at))
                return -1;
            const { bytes } = reader;
            let from = at;
            while ("\t @+-".includes(String.fromCharCode((0,src_bytes/* byteAt */.aL)(bytes, from))))
                from++;
            const end = logicalLineEnd(bytes, from);
            reader.runWithin(shell, from, end);
            return end;
        },
    };
}
/** The end of a line, of those too that a backslash joins to it. */
function logicalLineEnd(bytes, from) {
    let end = (0,src_bytes/* lineEnd */.kd)(bytes, from);
    while (end < bytes.length && end > from && bytes[end - 1] === src_bytes/* Byte */.x5.backslash && (0,src_bytes/* isNewline */.Z9)(bytes[end])) {
        end = (0,src_bytes/* lineEnd */.kd)(bytes, (0,src_bytes/* afterNewline */.Nn)(bytes, end));
    }
    return end;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/yaml-block.js


/** How many spaces stand before the node that a block scalar at `at` belongs to; -1 where that is the document. */
function blockParent({ bytes, start }, at) {
    let line = at;
    while (line > start && !(0,src_bytes/* isNewline */.Z9)(bytes[line - 1]))
        line--;
    let node = line;
    let parent = -1;
    while (bytes[node] === src_bytes/* Byte */.x5.space)
        node++;
    // `- - key: |`: the text is below the innermost.
    for (;;) {
        const byte = bytes[node] ?? 0;
        if ((byte !== 0x2d && byte !== 0x3f) || !isSpace((0,src_bytes/* byteAt */.aL)(bytes, node + 1)))
            break;
        parent = node - line;
        node++;
        while (bytes[node] === src_bytes/* Byte */.x5.space)
            node++;
    }
    if (startsWith(bytes, line, "---") && isSpace((0,src_bytes/* byteAt */.aL)(bytes, line + 3)))
        return -1;
    // A tag or an anchor alone names no node of its own.
    let colon = node;
    while (colon < at && !(bytes[colon] === src_bytes/* Byte */.x5.colon && isSpace((0,src_bytes/* byteAt */.aL)(bytes, colon + 1))))
        colon++;
    if (colon < at)
        return node - line;
    return parent >= 0 ? parent : node - line - 1;
}
/** Where the text of a block scalar ends whose first line begins at `from`: the start of the first line that is not its. */
function blockEnd(bytes, from, parent, explicit) {
    let least = explicit > 0 ? Math.max(parent, 0) + explicit : -1;
    let at = from;
    while (at < bytes.length) {
        let first = at;
        while (bytes[first] === src_bytes/* Byte */.x5.space)
            first++;
        const isBlank = first >= bytes.length || (0,src_bytes/* isNewline */.Z9)(bytes[first]);
        const indent = first - at;
        if (!isBlank && least < 0) {
            if (indent <= parent)
                return at;
            least = indent;
        }
        const isMark = startsWith(bytes, at, "---") || startsWith(bytes, at, "...");
        if (!isBlank && (indent < least || (isMark && (at + 3 >= bytes.length || isSpace(bytes[at + 3] ?? 0)))))
            return at;
        const end = (0,src_bytes/* lineEnd */.kd)(bytes, first);
        at = end < bytes.length ? (0,src_bytes/* afterNewline */.Nn)(bytes, end) : end;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/yaml.js





const yaml_doubleQuoted = quoted('"', { multiline: true });
const yaml_singleQuoted = quoted("'", { escape: "", doubled: true, multiline: true });
const dash = 0x2d;
const question = 0x3f;
/** YAML 1.2, with the comments of Helm's templates. */
function yamlRules() {
    /** How many flow collections are open. */
    let depth = 0;
    const begins = (reader, at) => beginsScalar(reader, at, depth > 0);
    const quotes = {
        first: "\"'",
        read(reader, at) {
            if (reader.isTired || !begins(reader, at))
                return -1;
            const rule = reader.bytes[at] === src_bytes/* Byte */.x5.doubleQuote ? yaml_doubleQuoted : yaml_singleQuoted;
            const end = rule.read(reader, at);
            // Text without quotes may go on with one at the start of a line: it is no string then.
            if (depth > 0 || endsScalar(reader.bytes, end))
                return end;
            reader.inVain(at, end);
            return -1;
        },
    };
    const block = {
        first: "|>",
        read(reader, at) {
            if (depth > 0 || !begins(reader, at))
                return -1;
            const header = headerOf(reader.bytes, at);
            if (header === undefined)
                return -1;
            const { end, explicit } = header;
            readHeaderComment(reader, end);
            const eol = (0,src_bytes/* lineEnd */.kd)(reader.bytes, end);
            const from = eol < reader.bytes.length ? (0,src_bytes/* afterNewline */.Nn)(reader.bytes, eol) : eol;
            return blockEnd(reader.bytes, from, blockParent(reader, at), explicit);
        },
    };
    const open = {
        first: "[{",
        read(reader, at) {
            if (depth > 0 || begins(reader, at))
                depth++;
            return at + 1;
        },
    };
    const close = {
        first: "]}",
        read(_, at) {
            if (depth > 0)
                depth--;
            return at + 1;
        },
    };
    return [lineComment("#", { where: afterSpace }), quotes, block, templateComment, open, close];
}
/** `{{- /* … *\/ -}}` */
const templateComment = {
    first: "{",
    read(reader, at) {
        const { bytes } = reader;
        if (!startsWith(bytes, at, "{{"))
            return -1;
        let mark = at + 2;
        if ((0,src_bytes/* byteAt */.aL)(bytes, mark) === dash)
            mark++;
        while ((0,src_bytes/* byteAt */.aL)(bytes, mark) === src_bytes/* Byte */.x5.space)
            mark++;
        if (!startsWith(bytes, mark, "/*"))
            return -1;
        const close = reader.find("*/", mark + 2);
        if (close < 0)
            return -1;
        const end = bytes.indexOf("}}", close, "latin1");
        const after = end < 0 ? close + 2 : end + 2;
        reportBlock(reader, at, mark + 2 - at, close, after);
        return after;
    },
};
function readHeaderComment(reader, from) {
    const { bytes } = reader;
    let at = from;
    while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.tab)
        at++;
    if ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.hash)
        headerComment.read(reader, at);
}
const headerComment = lineComment("#");
/** What follows `|` or `>`: an indentation and a sign for the last line ends, in any order, and nothing but a comment. */
function headerOf(bytes, at) {
    let end = at + 1;
    let explicit = 0;
    for (let signs = 0; signs < 2; signs++) {
        const byte = (0,src_bytes/* byteAt */.aL)(bytes, end);
        if (byte >= 0x31 && byte <= 0x39)
            explicit = byte - 0x30;
        else if (byte !== 0x2b && byte !== dash)
            break;
        end++;
    }
    let next = end;
    while ((0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.tab)
        next++;
    const byte = (0,src_bytes/* byteAt */.aL)(bytes, next);
    const isEnd = next >= bytes.length || (0,src_bytes/* isNewline */.Z9)(byte) || (byte === src_bytes/* Byte */.x5.hash && next > end);
    return isEnd ? { end, explicit } : undefined;
}
/** The most characters of a tag or an anchor before a scalar. */
const longestProperty = 200;
/** Whether a scalar can begin at an offset: behind an indicator, a tag or an anchor, or first on its line. */
function beginsScalar({ bytes, start }, from, inFlow) {
    let at = from;
    // A tag and an anchor at most.
    for (let properties = 0; properties < 3; properties++) {
        let before = at - 1;
        while (before >= start && (bytes[before] === src_bytes/* Byte */.x5.space || bytes[before] === src_bytes/* Byte */.x5.tab))
            before--;
        if (before < start || (0,src_bytes/* isNewline */.Z9)(bytes[before]))
            return true;
        const byte = bytes[before] ?? 0;
        const isApart = before < at - 1;
        if (byte === src_bytes/* Byte */.x5.openBracket || byte === src_bytes/* Byte */.x5.openBrace || (byte === src_bytes/* Byte */.x5.comma && inFlow))
            return true;
        if (byte === src_bytes/* Byte */.x5.colon)
            return isApart || inFlow;
        if (!isApart)
            return false;
        let word = before;
        while (word > start && before - word < longestProperty && !isSpace(bytes[word - 1] ?? 0))
            word--;
        const first = bytes[word] ?? 0;
        if (word === before && (first === dash || first === question))
            return true;
        if (startsWith(bytes, word, "---") && word === before - 2)
            return true;
        if (first !== src_bytes/* Byte */.x5.exclamation && first !== 0x26)
            return false;
        at = word;
    }
    return false;
}
/** Whether nothing follows a string at `at` that would make it a part of a text without quotes. */
function endsScalar(bytes, from) {
    let at = from;
    while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.tab)
        at++;
    const byte = (0,src_bytes/* byteAt */.aL)(bytes, at);
    return at >= bytes.length || (0,src_bytes/* isNewline */.Z9)(byte) || byte === src_bytes/* Byte */.x5.colon || (byte === src_bytes/* Byte */.x5.hash && at > from);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/data.js









/** Directly behind `=`, where a value begins. */
const isValue = (reader, at) => reader.bytes[reader.codeBefore(at)] === src_bytes/* Byte */.x5.equals;
/** A backslash carries a value on to the next line: no comment begins there. */
const continuation = {
    first: "\\",
    read({ bytes }, at) {
        if (!(0,src_bytes/* isNewline */.Z9)(bytes[at + 1]))
            return -1;
        let next = (0,src_bytes/* afterNewline */.Nn)(bytes, at + 1);
        while (bytes[next] === src_bytes/* Byte */.x5.space || bytes[next] === src_bytes/* Byte */.x5.tab)
            next++;
        return (0,src_bytes/* isNewline */.Z9)(bytes[next]) ? next : next + 1;
    },
};
const lineHashes = () => [lineComment("#", { where: atLineStart })];
/** Formats of configuration and of builds. */
const data = [
    {
        name: "YAML",
        endings: [".yml", ".yaml", ".yamllint", ".clang-format", ".clang-tidy", ".clangd", ".cff", ".sls"],
        rules: yamlRules,
    },
    {
        name: "TOML",
        endings: [".toml", "Pipfile", "poetry.lock", "uv.lock", "Cargo.lock"],
        rules: () => [
            lineComment("#"),
            quoted('"""', { multiline: true }),
            quoted("'''", { escape: "", multiline: true }),
            quoted('"'),
            quoted("'", { escape: "" }),
        ],
    },
    {
        name: "INI",
        endings: [
            ...[
                ".ini",
                ".cfg",
                ".cnf",
                ".inf",
                ".reg",
                ".service",
                ".timer",
                ".socket",
                ".mount",
                ".target",
                ".desktop",
            ],
            ...[".editorconfig", ".gitconfig", ".gitmodules", ".flake8", ".pylintrc", "pylintrc", ".coveragerc"],
            ...[".npmrc", ".pypirc", ".hgrc", ".pydistutils.cfg", "pip.conf", ".isort.cfg", ".buildcfg"],
        ],
        rules: () => [lineComment("#", { where: atLineStart }), lineComment(";", { where: atLineStart })],
    },
    {
        name: "Properties",
        endings: [".properties"],
        rules: () => [
            continuation,
            skipAfter("\\"),
            lineComment("#", { where: atLineStart }),
            lineComment("!", { where: atLineStart }),
        ],
    },
    {
        name: "dotenv",
        endings: [".env"],
        beginnings: [".env"],
        rules: () => [
            lineComment("#", { where: afterSpace }),
            ...['"', "`"].map((mark) => quoted(mark, { multiline: true, where: isValue })),
            quoted("'", { escape: "", multiline: true, where: isValue }),
        ],
    },
    {
        name: "Dockerfile",
        endings: ["Dockerfile", "Containerfile", ".dockerfile"],
        beginnings: ["Dockerfile", "Containerfile"],
        rules: () => [...lineHashes(), ...heredocs("<<", { signs: "-", indent: "tabs" })],
    },
    {
        name: "Make",
        endings: ["Makefile", "makefile", "GNUmakefile", ".mk", ".mak", ".make"],
        beginnings: ["Makefile", "GNUmakefile"],
        rules: makefileRules,
    },
    {
        name: "CMake",
        endings: [".cmake", "CMakeLists.txt", ".cmake.in"],
        rules: () => [
            longBracketsComment("#"),
            lineComment("#"),
            skipAfter("\\"),
            longBrackets,
            quoted('"', { multiline: true }),
        ],
    },
    {
        name: "Meson",
        endings: ["meson.build", "meson_options.txt", "meson.options"],
        rules: () => [lineComment("#"), quoted("'''", { escape: "", multiline: true }), quoted("'")],
    },
    {
        name: "GraphQL",
        endings: [".graphql", ".gql", ".graphqls"],
        rules: () => [lineComment("#"), quoted('"""', { multiline: true }), quoted('"')],
    },
    {
        name: "Rego and just",
        endings: [".rego", "justfile", "Justfile", ".just"],
        rules: () => [
            lineComment("#", { where: afterSpace }),
            ...['"', "'"].map((mark) => quoted(mark)),
            quoted("`", { escape: "", multiline: true }),
        ],
    },
    {
        name: "Ignore files",
        endings: [
            ...[".gitignore", ".dockerignore", ".gcloudignore", ".helmignore", ".npmignore", ".prettierignore"],
            ...[".eslintignore", ".hgignore", ".bzrignore", ".ignore", ".rgignore", ".gitattributes", ".mailmap"],
            ...[".git-blame-ignore-revs", "MANIFEST.in"],
        ],
        rules: () => [lineComment("#", { where: atColumnOne })],
    },
    {
        name: "Lists with comments",
        endings: ["requirements.txt", "constraints.txt", "requirements.in", "CODEOWNERS", "robots.txt", ".pth"],
        beginnings: ["requirements", "constraints"],
        rules: () => [lineComment("#", { where: afterSpace })],
    },
    {
        name: "Lines with hashes",
        endings: [
            ".conf",
            ".bb",
            ".bbappend",
            ".bbclass",
            ".spec",
            ".gnuplot",
            ".gp",
            "Procfile",
            "Kconfig",
            ".rules",
        ],
        rules: lineHashes,
    },
];

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/lisp.js





/** Lisps. */
function lispRules() {
    return [
        // Scheme's `#;` leaves out what follows it, which is code.
        skipAfter("#;"),
        lineComment(";"),
        blockComment("#|", "|#", { nests: "always" }),
        skipAfter("#\\"),
        skipAfter("?\\", undefined, notInWord),
        skipAfter("?", ';"', notInWord),
        skipAfter("\\"),
        quoted('"', { multiline: true }),
    ];
}
/** Erlang's `$"`; in a name a `$` does not stand. */
const dollarCharacter = {
    first: "$",
    read: ({ bytes }, at) => ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) === 0x5c ? at + 3 : at + 2),
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/perl.js








const perl_beforeOperands = new Set("and cmp eq ge grep gt if join le lt map ne not or push return split unless until when while x xor".split(" "));
/** Perl. Its documentation (POD) is no comment, as a docstring is none. */
function perlRules() {
    return [
        lineComment("#"),
        skipAfter("$", "#'\"`/&!;,\\$@"),
        quoted('"', { multiline: true }),
        quoted("'", { multiline: true }),
        quoted("`", { multiline: true }),
        quoteLike,
        slashRegex({ before: perl_beforeOperands, classes: false, multiline: true }),
        ...heredocs("<<", { signs: "~", indent: "any", upper: true }),
        pod,
        endOfCode(["__END__", "__DATA__"]),
    ];
}
/** The operators that bring their own quotes, and how many parts each has. */
const operators = new Map([
    ["q", 1],
    ["qq", 1],
    ["qw", 1],
    ["qr", 1],
    ["qx", 1],
    ["m", 1],
    ["s", 2],
    ["tr", 2],
    ["y", 2],
]);
const quoteLike = {
    first: "qmsty",
    read(reader, at) {
        const { bytes, start } = reader;
        const before = at > start ? (bytes[at - 1] ?? 0) : 0;
        if (isWord(before) || "$@%&*>-".includes(String.fromCharCode(before)))
            return -1;
        let end = at + 1;
        if (isWord((0,src_bytes/* byteAt */.aL)(bytes, end)))
            end++;
        const parts = isWord((0,src_bytes/* byteAt */.aL)(bytes, end)) ? undefined : operators.get(bytes.toString("latin1", at, end));
        if (parts === undefined || reader.isTired)
            return -1;
        const open = delimiterAt(bytes, end);
        // `{s}`, `y => 1` and `s = 2` are names.
        const byte = (0,src_bytes/* byteAt */.aL)(bytes, open);
        const isName = byte === 0 || isWord(byte) || byte === src_bytes/* Byte */.x5.closeBrace || byte === src_bytes/* Byte */.x5.semicolon;
        const isApart = byte === src_bytes/* Byte */.x5.equals || byte === src_bytes/* Byte */.x5.comma || byte === src_bytes/* Byte */.x5.closeParen;
        if (isName || (isApart && (open > end || (0,src_bytes/* byteAt */.aL)(bytes, open + 1) === src_bytes/* Byte */.x5.greater)))
            return -1;
        const close = afterDelimited(bytes, open);
        const last = parts === 1 || close < 0 ? close : secondPart(bytes, open, close);
        if (last >= 0)
            return (0,src_bytes/* nameEnd */.bC)(bytes, last);
        reader.inVain(at, bytes.length);
        return end;
    },
};
/** Where the delimiter stands: a `#` behind white space begins a comment and is none. */
function delimiterAt(bytes, from) {
    let at = from;
    while (isSpace((0,src_bytes/* byteAt */.aL)(bytes, at)))
        at++;
    return at > from && (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.hash ? bytes.length : at;
}
/** Behind the second part: with brackets it has a pair of its own, else it goes on to the next delimiter. */
function secondPart(bytes, open, close) {
    if (bytes[open] === bytes[close - 1])
        return afterDelimited(bytes, close - 1);
    let at = close;
    while (isSpace((0,src_bytes/* byteAt */.aL)(bytes, at)))
        at++;
    return afterDelimited(bytes, at);
}
/** From a command of POD to `=cut`. */
const pod = {
    first: "=",
    read(reader, at) {
        const { bytes } = reader;
        if (!atColumnOne(reader, at) || !isWord((0,src_bytes/* byteAt */.aL)(bytes, at + 1)))
            return -1;
        const cut = bytes.indexOf("\n=cut", at, "latin1");
        return cut < 0 ? bytes.length : cut + 5;
    },
};
/** A line that ends the code: what follows is data. */
function endOfCode(marks) {
    return {
        first: "_",
        read(reader, at) {
            const { bytes } = reader;
            if (!atColumnOne(reader, at))
                return -1;
            for (const mark of marks) {
                if (!startsWith(bytes, at, mark))
                    continue;
                const end = at + mark.length;
                if (end >= bytes.length || (0,src_bytes/* isNewline */.Z9)(bytes[end]))
                    return bytes.length;
            }
            return -1;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/ruby.js









/** `#{…}` */
const hashBraces = { mark: "#{", open: "{", close: "}" };
const ruby_options = {
    before: new Set("and begin case do else elsif if in not or puts return then unless until when while yield".split(" ")),
    classes: false,
    commands: true,
    lines: true,
    multiline: true,
};
/** Ruby and Crystal. */
function rubyRules() {
    return [
        blockComment("=begin", "\n=end", { where: atColumnOne }),
        lineComment("#"),
        skipAfter("$", "\"'`/\\;,!&"),
        skipAfter("?", "#\"'`\\", isCharacter),
        quoted('"', { multiline: true, fields: [hashBraces] }),
        quoted("'", { multiline: true }),
        quoted("`", { multiline: true, fields: [hashBraces], where: (reader, at) => !isAfterColon(reader, at) }),
        percentLiteral,
        slashRegex(ruby_options),
        ...heredocs("<<", { signs: "~-", indent: "any", upper: true, except: isAfterOperand }),
        endOfCode(["__END__"]),
        fieldBrackets,
    ];
}
/** `?#` is a character where no condition stands before. */
function isCharacter(reader, at) {
    const { bytes } = reader;
    const after = (0,src_bytes/* byteAt */.aL)(bytes, at + 2);
    return (notInWord(reader, at) && !isWord(after) && after !== (0,src_bytes/* byteAt */.aL)(bytes, at + 1) && !isSpaceLike(reader, at));
}
function isSpaceLike({ bytes }, at) {
    return isSpace((0,src_bytes/* byteAt */.aL)(bytes, at + 1)) || (0,src_bytes/* byteAt */.aL)(bytes, at - 1) === src_bytes/* Byte */.x5.closeParen;
}
function isAfterColon({ bytes }, at) {
    return (0,src_bytes/* byteAt */.aL)(bytes, at - 1) === src_bytes/* Byte */.x5.colon;
}
/** `class << self` and `x <<Y` are no documents. */
function isAfterOperand({ bytes }, at) {
    const before = (0,src_bytes/* byteAt */.aL)(bytes, at - 1);
    return isWord(before) || before === src_bytes/* Byte */.x5.closeParen || before === src_bytes/* Byte */.x5.closeBracket;
}
/** `%w[…]`, `%q(…)`, `%(…)` and their kin. */
const percentLiteral = {
    first: "%",
    read(reader, at) {
        const { bytes } = reader;
        if (reader.isTired)
            return -1;
        const letter = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
        const isNamed = letter !== 0 && "qQwWiIrxs".includes(String.fromCharCode(letter));
        const open = isNamed ? at + 2 : at + 1;
        const delimiter = (0,src_bytes/* byteAt */.aL)(bytes, open);
        if (delimiter === 0 || isWord(delimiter) || isSpace(delimiter) || delimiter === src_bytes/* Byte */.x5.equals)
            return -1;
        if (!isNamed && !"([{<|!".includes(String.fromCharCode(delimiter)))
            return -1;
        if (!isOperandNext(reader, at, ruby_options))
            return -1;
        const end = afterDelimited(bytes, open);
        if (end < 0)
            reader.inVain(at, bytes.length);
        return end;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/sigils.js





const sigils_open = "([{<";
/** What stands in sigils whose text may hold code, by their delimiters. */
const withFields = new Map(Array.from("/|\"'`", (mark) => [mark, new QuotedBody(mark, { multiline: true, fields: [hashBraces] })]));
/** Elixir's `~r/…/`, `~w(…)` and `~S"""…"""`; in capitals a backslash means nothing. */
const sigils = {
    first: "~",
    read(reader, at) {
        const { bytes } = reader;
        if (reader.isTired)
            return -1;
        const start = (0,src_bytes/* nameEnd */.bC)(bytes, at + 1);
        const delimiter = String.fromCharCode((0,src_bytes/* byteAt */.aL)(bytes, start));
        const body = withFields.get(delimiter);
        if (start === at + 1 || (body === undefined && !sigils_open.includes(delimiter)))
            return -1;
        for (const triple of ['"""', "'''"]) {
            if (!startsWith(bytes, start, triple))
                continue;
            const close = reader.find(triple, start + 3);
            return close < 0 ? bytes.length : close + 3;
        }
        const capital = (0,src_bytes/* byteAt */.aL)(bytes, at + 1) < 0x61;
        if (body !== undefined && !capital)
            return body.read(reader, start + 1);
        const end = afterDelimited(bytes, start, !capital);
        if (end < 0)
            reader.inVain(at, bytes.length);
        return end;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/functional.js








/** Haskell's `-->` and `|--` are operators. */
const isDashes = ({ bytes, start }, at) => {
    let end = at;
    while (bytes[end] === 0x2d)
        end++;
    return !isOperator(bytes[end] ?? 0) && (at === start || !isOperator(bytes[at - 1] ?? 0));
};
function isOperator(byte) {
    return byte !== 0 && "!#$%&*+./<=>?@\\^|~:-".includes(String.fromCharCode(byte));
}
/** `(*)` is the operator of multiplication. */
const isNoOperator = ({ bytes }, at) => bytes[at + 2] !== src_bytes/* Byte */.x5.closeParen;
const dashes = () => [
    blockComment("{-", "-}", { nests: "always" }),
    lineComment("--", { where: isDashes }),
    quoted('"""', { multiline: true }),
    quoted('"'),
    characterLiteral,
];
/** Functional languages, and some older ones. */
const functional = [
    { name: "Haskell and Elm", endings: [".hs", ".lhs", ".hsc", ".purs", ".elm", ".idr"], rules: dashes },
    {
        name: "OCaml",
        endings: [".ml", ".mli", ".mll", ".mly"],
        rules: () => [
            blockComment("(*", "*)", { nests: "always" }),
            quoted('"', { multiline: true }),
            quoted("{|", { close: "|}", escape: "", multiline: true }),
            characterLiteral,
        ],
    },
    {
        name: "F Sharp",
        endings: [".fs", ".fsi", ".fsx"],
        rules: () => [
            lineComment("//"),
            blockComment("(*", "*)", { nests: "always", where: isNoOperator }),
            quoted('"""', { escape: "", multiline: true }),
            quoted('@"', { close: '"', escape: "", doubled: true, multiline: true }),
            quoted('"', { multiline: true }),
            characterLiteral,
        ],
    },
    {
        name: "Erlang",
        endings: [".erl", ".hrl", ".escript", "rebar.config"],
        rules: () => [lineComment("%"), dollarCharacter, quoted('"', { multiline: true }), quoted("'")],
    },
    {
        name: "Elixir",
        endings: [".ex", ".exs"],
        rules: () => [
            lineComment("#"),
            sigils,
            skipAfter("?", "#\"'\\", notInWord),
            ...['"""', "'''", '"', "'"].map((mark) => quoted(mark, { multiline: true, fields: [hashBraces] })),
            fieldBrackets,
        ],
    },
    {
        name: "Lisps",
        endings: [
            ...[".clj", ".cljs", ".cljc", ".edn", ".lisp", ".lsp", ".el", ".scm", ".ss", ".sld", ".rkt"],
            ...[".fnl", ".hy", ".asd"],
        ],
        rules: lispRules,
    },
    {
        name: "Nix",
        endings: [".nix"],
        rules: () => [
            lineComment("#"),
            blockComment("/*", "*/"),
            quoted('"', { multiline: true, fields: [dollarBraces] }),
            quoted("''", {
                escape: "",
                openBefore: "'$\\",
                multiline: true,
                fields: [dollarBraces],
                where: notInWord,
            }),
            fieldBrackets,
        ],
    },
    {
        name: "Ada and VHDL",
        endings: [".adb", ".ads", ".vhd", ".vhdl"],
        rules: () => [lineComment("--"), quoted('"', { escape: "", doubled: true }), characterLiteral],
    },
    {
        name: "Fortran",
        endings: [".f90", ".F90", ".f95", ".F95", ".f03", ".f08"],
        rules: () => [lineComment("!"), ...['"', "'"].map((mark) => quoted(mark, { escape: "", doubled: true }))],
    },
    {
        name: "Pascal",
        endings: [".pas", ".dpr", ".lpr", ".dfm"],
        rules: () => [
            lineComment("//"),
            blockComment("{", "}"),
            blockComment("(*", "*)"),
            quoted("'", { escape: "", doubled: true }),
        ],
    },
];

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/markdown.js




const markdown_backtick = 0x60;
/** Longer runs of backticks quote no code within a line. */
const longestRun = 16;
/** Markdown: HTML's comments outside of code. */
function markdownRules() {
    /** Per length of a run, up to where none closes it. */
    const unclosed = new Int32Array(longestRun + 1);
    /** Where the line ends that was last looked at. */
    let end = -1;
    const code = {
        first: "`",
        read({ bytes }, at) {
            const open = runEnd(bytes, at, markdown_backtick);
            const length = open - at;
            if (length > longestRun || at < (unclosed[length] ?? 0))
                return open;
            if (open > end)
                end = (0,src_bytes/* lineEnd */.kd)(bytes, open);
            let close = bytes.indexOf(markdown_backtick, open);
            while (close >= 0 && close < end) {
                const after = runEnd(bytes, close, markdown_backtick);
                if (after - close === length)
                    return after;
                close = bytes.indexOf(markdown_backtick, after);
            }
            unclosed[length] = end;
            return open;
        },
    };
    return [blockComment("<!--", "-->"), fence, code];
}
/** A fenced block of code; one that does not end goes to the end of the file. */
const fence = {
    first: "`~",
    read(reader, at) {
        const { bytes } = reader;
        const sign = bytes[at] ?? 0;
        const open = runEnd(bytes, at, sign);
        // A run that is none is passed at once; of backticks it may quote code.
        if (open - at < 3 || !beginsFence(reader, at))
            return sign === markdown_backtick ? -1 : open;
        const first = (0,src_bytes/* lineEnd */.kd)(bytes, open);
        if (sign === markdown_backtick && bytes.subarray(open, first).includes(markdown_backtick))
            return -1;
        for (let line = first; line < bytes.length; line = (0,src_bytes/* lineEnd */.kd)(bytes, line)) {
            line = (0,src_bytes/* afterNewline */.Nn)(bytes, line);
            let mark = line;
            while ((0,src_bytes/* byteAt */.aL)(bytes, mark) === src_bytes/* Byte */.x5.space ||
                (0,src_bytes/* byteAt */.aL)(bytes, mark) === src_bytes/* Byte */.x5.tab ||
                (0,src_bytes/* byteAt */.aL)(bytes, mark) === src_bytes/* Byte */.x5.greater)
                mark++;
            const end = runEnd(bytes, mark, sign);
            if (end - mark >= open - at && bytes.toString("latin1", end, (0,src_bytes/* lineEnd */.kd)(bytes, end)).trim() === "")
                return end;
        }
        return bytes.length;
    },
};
/** At a line's start, within quotations and lists too. */
function beginsFence(reader, at) {
    if (atLineStart(reader, at))
        return true;
    const { bytes, start } = reader;
    let mark = at - 1;
    while (mark >= start && isListMark(bytes[mark] ?? 0))
        mark--;
    return mark < start || bytes[mark] === src_bytes/* Byte */.x5.lineFeed || bytes[mark] === src_bytes/* Byte */.x5.carriageReturn;
}
function isListMark(byte) {
    const isDigit = byte >= 0x30 && byte <= 0x39;
    return isDigit || " \t>*-+.)".includes(String.fromCharCode(byte));
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/markup.js







const markup_slash = 0x2f;
const percent = 0x25;
/** XML and its kin. */
function xmlRules() {
    return [
        blockComment("<!--", "-->"),
        quoted("<![CDATA[", { close: "]]>", escape: "", multiline: true }),
        { first: "<", read: (reader, at) => afterTag(reader, at) },
    ];
}
/** HTML, with the bodies of its scripts and styles, and with the comments of templates. */
function htmlRules() {
    return [
        blockComment("<!--", "-->"),
        markup_element,
        quoted("{{!--", { close: "--}}", escape: "", multiline: true, where: noteHandlebars }),
        templateComment,
        ...templateRules(),
    ];
}
/** Comments of Jinja, Django, Twig and Tera. */
function templateRules() {
    return [hashComment, tagComment];
}
/** Handlebars' comment is taken down as it is passed. */
function noteHandlebars(reader, at) {
    const end = reader.find("--}}", at + 5);
    if (end < 0)
        return false;
    reportBlock(reader, at, 5, end, end + 4);
    return true;
}
/** `{# … #}`; without its end it is text. */
const hashComment = {
    first: "{",
    read(reader, at) {
        const { bytes, start } = reader;
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== src_bytes/* Byte */.x5.hash || (at > start && bytes[at - 1] === src_bytes/* Byte */.x5.openBrace))
            return -1;
        const end = reader.find("#}", at + 2);
        if (end < 0)
            return -1;
        reportBlock(reader, at, 2, end, end + 2);
        return end + 2;
    },
};
/** `{% comment %} … {% endcomment %}` */
const tagComment = {
    first: "{",
    read(reader, at) {
        const { bytes } = reader;
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== percent)
            return -1;
        let word = at + 2;
        while ((0,src_bytes/* byteAt */.aL)(bytes, word) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, word) === 0x2d)
            word++;
        if (!startsWith(bytes, word, "comment") || isWord((0,src_bytes/* byteAt */.aL)(bytes, word + 7)))
            return -1;
        const open = reader.find("%}", word);
        const close = open < 0 ? -1 : reader.find("endcomment", open);
        if (close < 0)
            return -1;
        const end = bytes.lastIndexOf("{%", close, "latin1");
        const after = reader.find("%}", close);
        if (end < open + 2 || after < 0) {
            reader.inVain(at, close);
            return -1;
        }
        reader.comment(at, open + 2, end, after + 2);
        return after + 2;
    },
};
/** A tag, and all of an element whose content is no HTML. */
const markup_element = {
    first: "<",
    read(reader, at) {
        const after = afterTag(reader, at);
        if (after < 0)
            return -1;
        const { bytes } = reader;
        for (const name of ["script", "style", "textarea", "title"]) {
            const end = at + 1 + name.length;
            if (!startsWithAnyCase(bytes, at + 1, name) || isWord((0,src_bytes/* byteAt */.aL)(bytes, end)))
                continue;
            if (bytes[after - 2] === markup_slash)
                return after;
            const close = contentEnd(reader, name, after);
            const attributes = bytes.toString("latin1", end, Math.min(after, end + 1000)).toLowerCase();
            const rules = contentRules(name, attributes);
            if (rules !== undefined)
                reader.runWithin(dispatch(rules), after, close);
            return close;
        }
        return after;
    },
};
function contentRules(name, attributes) {
    if (name === "style")
        return cssRules(/scss|sass|less|stylus/.test(attributes));
    if (name !== "script" || /json|template|html|x-|text\/plain|coffee/.test(attributes))
        return undefined;
    return javascriptRules(/[jt]sx|babel/.test(attributes));
}
function contentEnd({ bytes }, name, from) {
    let at = bytes.indexOf("</", from, "latin1");
    while (at >= 0 && !startsWithAnyCase(bytes, at + 2, name))
        at = bytes.indexOf("</", at + 2, "latin1");
    return at < 0 ? bytes.length : at;
}
/** Behind the tag that begins at `at`; -1 where none does. Attributes may hold whatever looks like a comment. */
function afterTag(reader, at) {
    const { bytes } = reader;
    const first = (0,src_bytes/* byteAt */.aL)(bytes, (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === markup_slash ? at + 2 : at + 1);
    if (!isWord(first) || reader.isTired)
        return -1;
    let isValue = false;
    for (let end = at + 1; end < bytes.length; end++) {
        const byte = bytes[end] ?? 0;
        if (byte === src_bytes/* Byte */.x5.greater)
            return end + 1;
        if (isValue && (byte === src_bytes/* Byte */.x5.doubleQuote || byte === src_bytes/* Byte */.x5.singleQuote)) {
            const close = bytes.indexOf(byte, end + 1);
            if (close < 0)
                break;
            end = close;
        }
        isValue = byte === src_bytes/* Byte */.x5.equals || (isValue && isSpace(byte));
    }
    reader.inVain(at, bytes.length);
    return -1;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/tex.js




const tex_verbatim = ["verbatim", "verbatim*", "Verbatim", "lstlisting", "minted"];
const comment = "\\begin{comment}";
/** TeX and LaTeX: `%`, and what is taken over letter by letter. */
function texRules() {
    return [lineComment("%"), command];
}
const command = {
    first: "\\",
    read(reader, at) {
        const { bytes } = reader;
        if (startsWith(bytes, at, comment)) {
            const end = reader.find("\\end{comment}", at);
            if (end < 0)
                return at + 1;
            reader.comment(at, at + comment.length, end, end + 13);
            return end + 13;
        }
        for (const name of tex_verbatim) {
            if (!startsWith(bytes, at, `\\begin{${name}}`))
                continue;
            const end = reader.find(`\\end{${name}}`, at);
            return end < 0 ? at + 1 : end;
        }
        for (const name of ["\\url{", "\\href{", "\\path{"]) {
            if (!startsWith(bytes, at, name) || reader.isTired)
                continue;
            const end = afterDelimited(bytes, at + name.length - 1, false);
            if (end < 0)
                reader.inVain(at, bytes.length);
            return end < 0 ? at + 1 : end;
        }
        return verb(bytes, at) ?? at + 2;
    },
};
/** `\verb|…|`, with any delimiter. */
function verb(bytes, at) {
    if (!startsWith(bytes, at, "\\verb"))
        return undefined;
    let open = at + 5;
    if ((0,src_bytes/* byteAt */.aL)(bytes, open) === src_bytes/* Byte */.x5.star)
        open++;
    const delimiter = (0,src_bytes/* byteAt */.aL)(bytes, open);
    if (delimiter === 0 || isWord(delimiter))
        return undefined;
    let end = open + 1;
    while (end < bytes.length && bytes[end] !== delimiter && !(0,src_bytes/* isNewline */.Z9)(bytes[end]))
        end++;
    return Math.min(end + 1, bytes.length);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/markup.js





/** Markup, and templates for it. */
const markup = [
    {
        name: "HTML",
        endings: [".html", ".htm", ".xhtml", ".vue", ".svelte", ".astro", ".hbs", ".gohtml"],
        rules: htmlRules,
    },
    {
        name: "XML",
        endings: [
            ...[
                ".xml",
                ".xsd",
                ".xsl",
                ".xslt",
                ".svg",
                ".plist",
                ".wsdl",
                ".pom",
                ".ui",
                ".qrc",
                ".xaml",
                ".resx",
                ".rng",
            ],
            ...[
                ".csproj",
                ".vbproj",
                ".fsproj",
                ".vcxproj",
                ".props",
                ".targets",
                ".nuspec",
                ".launch",
                ".urdf",
                ".xacro",
            ],
        ],
        rules: xmlRules,
    },
    {
        name: "Markdown",
        endings: [".md", ".markdown", ".mdown", ".mkd", ".qmd", ".Rmd"],
        rules: markdownRules,
    },
    { name: "MDX", endings: [".mdx"], rules: () => [...markdownRules(), blockComment("{/*", "*/}")] },
    {
        name: "Jinja",
        endings: [".j2", ".jinja", ".jinja2", ".twig", ".tera", ".njk"],
        template: true,
        rules: templateRules,
    },
    {
        name: "Go templates",
        endings: [".tpl", ".tmpl", ".gotmpl"],
        template: true,
        rules: () => [templateComment],
    },
    { name: "TeX", endings: [".tex", ".sty", ".ltx"], rules: texRules },
];

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/r-quotes.js



const r_quotes_pairs = new Map([
    [src_bytes/* Byte */.x5.openParen, ")"],
    [src_bytes/* Byte */.x5.openBracket, "]"],
    [src_bytes/* Byte */.x5.openBrace, "}"],
]);
/** R's raw strings: `r"---(…)---"`, with any bracket and either quote. */
const rQuotes = {
    first: "rR",
    read(reader, at) {
        const { bytes } = reader;
        const quote = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
        if ((quote !== src_bytes/* Byte */.x5.doubleQuote && quote !== src_bytes/* Byte */.x5.singleQuote) || !notInWord(reader, at))
            return -1;
        const open = runEnd(bytes, at + 2, 0x2d);
        const close = r_quotes_pairs.get((0,src_bytes/* byteAt */.aL)(bytes, open));
        if (close === undefined)
            return -1;
        const end = close + "-".repeat(open - at - 2) + String.fromCharCode(quote);
        const found = bytes.indexOf(end, open, "latin1");
        return found < 0 ? bytes.length : found + end.length;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/sql.js




/** SQL in its dialects. */
function sqlRules() {
    // Dialects that put names into backticks (MySQL, BigQuery, Hive, Spark) have backslashes in strings; others do not.
    let backslashes = false;
    const standard = quoted("'", { escape: "", doubled: true, multiline: true });
    const escaped = quoted("'", { doubled: true, multiline: true });
    const name = quoted("`", { escape: "", doubled: true });
    return [
        lineComment("--"),
        blockComment("/*", "*/", { nests: "where-closed" }),
        quoted("E'", { close: "'", doubled: true, multiline: true, where: notInWord }),
        quoted("e'", { close: "'", doubled: true, multiline: true, where: notInWord }),
        { first: "'", read: (reader, at) => (backslashes ? escaped : standard).read(reader, at) },
        quoted('"', { escape: "", doubled: true, multiline: true }),
        {
            first: "`",
            read(reader, at) {
                backslashes = true;
                return name.read(reader, at);
            },
        },
        dollarQuoted,
    ];
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/scripts.js












const scripts_command = { mark: "$(", open: "(", close: ")" };
/** At the start of a command: of the line, or behind what ends another one. */
const beginsCommand = (ends) => (reader, at) => {
    if (atLineStart(reader, at))
        return true;
    const before = reader.codeBefore(at);
    return before < 0 || ends.includes(String.fromCharCode(reader.bytes[before] ?? 0));
};
/** PowerShell: `#` begins no comment within a word. */
const beginsToken = (reader, at) => afterSpace(reader, at) || ";(){}|,\"'".includes(String.fromCharCode(reader.bytes[at - 1] ?? 0));
/** Languages that scripts, queries and statistics are written in. */
const scripts = [
    {
        name: "Shell",
        endings: [
            ...[".sh", ".bash", ".zsh", ".ksh", ".bats", ".ebuild", ".eclass", ".envrc", "PKGBUILD", "APKBUILD"],
            ...[
                ".bashrc",
                ".bash_profile",
                ".bash_aliases",
                ".bash_logout",
                ".zshrc",
                ".zshenv",
                ".zprofile",
                ".profile",
            ],
        ],
        rules: () => shellRules(),
    },
    {
        name: "fish",
        endings: [".fish"],
        rules: () => [
            lineComment("#", { where: (reader, at) => afterSpace(reader, at) || reader.bytes[at - 1] === 0x3b }),
            skipAfter("\\"),
            quoted('"', { multiline: true }),
            quoted("'", { multiline: true }),
        ],
    },
    {
        name: "PowerShell",
        endings: [".ps1", ".psm1", ".psd1"],
        rules: () => [
            blockComment("<#", "#>"),
            lineComment("#", { where: beginsToken }),
            skipAfter("`"),
            quoted('@"', { close: '\n"@', escape: "", multiline: true }),
            quoted("@'", { close: "\n'@", escape: "", multiline: true }),
            quoted('"', { escape: "`", doubled: true, multiline: true, fields: [scripts_command] }),
            quoted("'", { escape: "", doubled: true, multiline: true }),
            fieldBrackets,
        ],
    },
    {
        name: "Batch",
        endings: [".bat", ".cmd"],
        rules: () => [wordComment("rem", beginsCommand("@&(")), lineComment("::", { where: atLineStart })],
    },
    { name: "SQL", endings: [".sql", ".psql", ".pgsql", ".ddl", ".dml", ".hql", ".plsql"], rules: sqlRules },
    { name: "Perl", endings: [".pl", ".pm", ".t", ".psgi", "cpanfile"], rules: perlRules },
    {
        name: "Ruby",
        endings: [
            ...[
                ".rb",
                ".rake",
                ".gemspec",
                ".ru",
                ".podspec",
                ".cr",
                "Rakefile",
                "Gemfile",
                "Vagrantfile",
                "Podfile",
            ],
            ...["Fastfile", "Guardfile", "Brewfile", "Capfile"],
        ],
        rules: rubyRules,
    },
    {
        name: "CoffeeScript",
        endings: [".coffee"],
        rules: () => [
            // A longer row of them is a line comment.
            blockComment("###", "###", { where: ({ bytes }, at) => bytes[at + 3] !== 0x23 }),
            lineComment("#"),
            quoted('"""', { multiline: true, fields: [hashBraces] }),
            quoted("'''", { multiline: true }),
            quoted('"', { multiline: true, fields: [hashBraces] }),
            quoted("'", { multiline: true }),
            quoted("`", { multiline: true }),
            quoted("///", { multiline: true }),
            slashRegex({
                before: new Set(["return", "in", "of", "and", "or", "not", "is", "when", "if"]),
                classes: true,
            }),
            fieldBrackets,
        ],
    },
    {
        name: "Lua",
        endings: [".lua", ".rockspec", ".luau"],
        rules: () => [longBracketsComment("--"), lineComment("--"), longBrackets, quoted('"'), quoted("'")],
    },
    {
        name: "R",
        endings: [".R", ".r", ".Rprofile"],
        rules: () => [
            lineComment("#"),
            rQuotes,
            ...['"', "'", "`"].map((mark) => quoted(mark, { multiline: true })),
        ],
    },
    {
        name: "Julia",
        endings: [".jl"],
        rules: () => [
            blockComment("#=", "=#", { nests: "always" }),
            lineComment("#"),
            ...['"""', '"', "```", "`"].map((mark) => quoted(mark, { multiline: true, fields: [scripts_command] })),
            characterLiteral,
            fieldBrackets,
        ],
    },
    {
        name: "Tcl",
        endings: [".tcl", ".tm", ".exp"],
        rules: () => [
            lineComment("#", { where: beginsCommand(";{"), spliced: true }),
            skipAfter("\\"),
            quoted('"', { multiline: true, where: afterSpace }),
        ],
    },
    {
        name: "AWK",
        endings: [".awk", ".gawk"],
        rules: () => [
            lineComment("#"),
            quoted('"'),
            slashRegex({ before: new Set(["return", "in", "print"]), classes: true, lines: true }),
        ],
    },
    {
        name: "Vim script",
        endings: [".vim", ".vimrc", "vimrc", ".gvimrc"],
        rules: () => [
            lineComment('"', { where: atLineStart }),
            // Vim's newer script has `#`.
            lineComment("#", { where: (reader, at) => atLineStart(reader, at) && reader.bytes[at + 1] === 0x20 }),
            ...heredocs("<<", { indent: "any", spaced: true, words: ["trim", "eval"] }),
        ],
    },
    {
        name: "Visual Basic",
        endings: [".vb", ".vbs", ".bas", ".cls", ".frm"],
        rules: () => [
            lineComment("'"),
            wordComment("rem", beginsCommand(":")),
            quoted('"', { escape: "", doubled: true }),
        ],
    },
    {
        name: "Nim",
        endings: [".nim", ".nims", ".nimble"],
        rules: () => [
            blockComment("#[", "]#", { nests: "always" }),
            blockComment("##[", "]##", { nests: "always" }),
            lineComment("#"),
            quoted('"""', { escape: "", multiline: true }),
            quoted('r"', { close: '"', escape: "", doubled: true, where: notInWord }),
            quoted('"'),
            characterLiteral,
        ],
    },
    {
        name: "Gherkin",
        endings: [".feature"],
        rules: () => [
            quoted('"""', { multiline: true, where: atLineStart }),
            lineComment("#", { where: atLineStart }),
        ],
    },
    {
        name: "Robot Framework",
        endings: [".robot", ".resource"],
        rules: () => [lineComment("#", { where: beginsCell })],
    },
    { name: "Nginx and Caddy", endings: ["nginx.conf", ".nginx", "Caddyfile"], rules: wordHashes },
    {
        name: "Terraform and HCL",
        endings: [".tf", ".tfvars", ".hcl", ".nomad", ".tofu"],
        rules: () => [
            lineComment("#"),
            lineComment("//"),
            blockComment("/*", "*/"),
            quoted('"', { fields: [dollarBraces, { mark: "%{", open: "{", close: "}" }] }),
            ...heredocs("<<", { signs: "-", indent: "any" }),
            fieldBrackets,
        ],
    },
];
/** A cell of a table: at the line's start, or behind two spaces or a tab. */
function beginsCell(...[reader, at]) {
    const { bytes } = reader;
    return (atLineStart(reader, at) || bytes[at - 1] === 0x09 || (bytes[at - 1] === 0x20 && bytes[at - 2] === 0x20));
}
function wordHashes() {
    return [
        lineComment("#", { where: afterSpace }),
        quoted('"', { multiline: true }),
        quoted("'", { multiline: true }),
    ];
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages.js





/** Every language whose comments are read by the table; Python and what looks like it has a scanner of its own. */
const languages = [...cFamily, ...scripts, ...functional, ...data, ...markup];
/** The ends of the base names of files that consist of Python's tokens, as in {@link Language.endings}. */
const pythonEndings = [
    ...[
        ".py",
        ".pyi",
        ".pyw",
        ".pyx",
        ".pxd",
        ".pxi",
        ".bzl",
        ".star",
        ".bazel",
        "BUILD",
        "WORKSPACE",
        "Tiltfile",
    ],
    ...[
        "SConstruct",
        "SConscript",
        "wscript",
        "Snakefile",
        ".smk",
        ".sage",
        ".gyp",
        ".gypi",
        "BUCK",
        "master.cfg",
    ],
];

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/file-names.js

const byEnding = new Map();
const byBeginning = new Map();
for (const ending of pythonEndings)
    byEnding.set(ending, "python");
for (const language of languages) {
    for (const ending of language.endings)
        byEnding.set(ending, language);
    for (const beginning of language.beginnings ?? [])
        byBeginning.set(beginning, language);
}
const longestEnding = Math.max(...[...byEnding.keys()].map(({ length }) => length));
/** What language a file is in, by its base name alone; `undefined` where that is not known. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    for (let at = Math.max(0, name.length - longestEnding); at < name.length; at++) {
        const language = byEnding.get(name.slice(at));
        if (language === undefined || !isPart(name, at))
            continue;
        return language === "python" || !language.template ? language : withText(language, name.slice(0, at));
    }
    const end = /(?<=.)[._-]/.exec(name)?.index;
    return end === undefined ? undefined : byBeginning.get(name.slice(0, end));
}
/** A template together with the language of the text that it makes, if its name says one. */
function withText(template, name) {
    const text = languageOf(name);
    if (text === undefined || text === "python")
        return template;
    return { ...template, rules: () => [...template.rules(), ...text.rules()] };
}
/** An extension stands anywhere; a name stands alone or as the last part of one. */
function isPart(name, at) {
    return at === 0 || name[at] === "." || /[._-]/.test(name[at - 1] ?? "");
}
/**
 * Globs (as `compileGlobs` of `@pawl/gate` has them) for all files whose comments can be read. They hold some others too,
 * which `readComments` does not know.
 */
const commentGlobs = [
    ...[...byEnding.keys()].map((ending) => `**/*${ending}`),
    ...[...byBeginning.keys()].map((beginning) => `**/${beginning}*`),
];

// EXTERNAL MODULE: ./build/packages/parser/src/encoding.js
var encoding = __webpack_require__(8362);
;// CONCATENATED MODULE: ./build/packages/parser/src/comments/comment-spans.js
/** Collects comments in the order in which they stand. */
class CommentSpans {
    spans = [];
    add(span) {
        this.spans.push(span);
    }
    [Symbol.iterator]() {
        return this.spans[Symbol.iterator]();
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/code-reader.js



/** How many times its own length a file may cost in vain. */
const patience = 20;
/** Goes through code by the rules of its language and takes down the comments. Linear in the length; never throws. */
class CodeReader {
    /** The code ends where these end. */
    bytes;
    start;
    spans;
    rules;
    fields = [];
    /** Bytes that may still be looked at for ends that are not there. */
    patience;
    /** Texts that are known not to stand behind the place where they were last looked for. */
    absent = new Set();
    commentEnd = -1;
    codeBeforeComment = -1;
    constructor(bytes, start, rules, spans = new CommentSpans()) {
        this.bytes = bytes;
        this.start = start;
        this.rules = rules;
        this.spans = spans;
        this.patience = (bytes.length - start) * patience;
    }
    /** Reads from `from` to the end. */
    run(from) {
        const { bytes } = this;
        const { length } = bytes;
        let at = from;
        while (at < length) {
            // Anew each time: a rule may have changed them.
            const rules = this.rules[bytes[at] ?? 0];
            if (rules === undefined) {
                at++;
                continue;
            }
            let next = -1;
            for (let index = 0; index < rules.length && next < 0; index++)
                next = rules[index]?.read(this, at) ?? -1;
            at = next < 0 ? at + 1 : next;
        }
    }
    /** Reads a part by the rules of another language. */
    runWithin(rules, from, to) {
        new CodeReader(this.bytes.subarray(0, to), from, rules, this.spans).run(from);
    }
    /** Goes on by other rules. */
    use(rules) {
        this.rules = rules;
    }
    /** Takes down a comment whose text stands at [start, end) and that ends at `after`. */
    comment(mark, start, end, after, starred = false) {
        this.codeBeforeComment = this.codeBefore(mark);
        this.commentEnd = after;
        this.spans.add({ mark, start: Math.min(start, end), end, starred });
    }
    /** The offset of the last byte of code before `at`, comments and white space left out; -1 where there is none. */
    codeBefore(at) {
        const { bytes, start } = this;
        let before = at - 1;
        while (before >= start && isSpace(bytes[before] ?? 0)) {
            if (before + 1 === this.commentEnd)
                return this.codeBeforeComment;
            before--;
        }
        if (before < start)
            return -1;
        return before + 1 === this.commentEnd ? this.codeBeforeComment : before;
    }
    /** The offset of the first such text at or behind `from`, or -1. */
    find(text, from) {
        if (this.patience < 0 || this.absent.has(text))
            return -1;
        const found = this.bytes.indexOf(text, from, "latin1");
        if (found < 0) {
            this.absent.add(text);
            this.inVain(from, this.bytes.length);
        }
        return found;
    }
    /** Reckons up a look at [from, to) that found nothing. */
    inVain(from, to) {
        this.patience -= to - from;
    }
    /** True once so much was looked at in vain that nothing should be tried any more that may fail. */
    get isTired() {
        return this.patience < 0;
    }
    /** Begins code within a string, from `at` on. */
    enter(field) {
        this.fields.push({ ...field, depth: 0 });
    }
    /** What the innermost field is; empty outside of all. */
    get within() {
        return this.fields.at(-1)?.kind ?? "";
    }
    /** Takes note of the bracket at `at`; the offset behind it, or behind the string's rest where it ends a field. */
    bracket(at) {
        const field = this.fields.at(-1);
        if (field === undefined)
            return at + 1;
        const byte = (0,src_bytes/* byteAt */.aL)(this.bytes, at);
        if (byte === field.close) {
            if (field.depth === 0) {
                this.fields.pop();
                return field.resume(at + 1);
            }
            field.depth--;
        }
        else if (byte === field.open)
            field.depth++;
        return at + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/line-cursor.js

/** Walks once through a file's bytes (UTF-8) and knows the line and the column where it stands. */
class LineCursor {
    /** 1-based. */
    line = 1;
    /** 1-based, in UTF-16 units. */
    column = 1;
    /** The offset of the line's first byte. */
    lineStart;
    bytes;
    at;
    constructor(bytes, start) {
        this.bytes = bytes;
        this.at = start;
        this.lineStart = start;
    }
    /** Moves on to an offset; it never goes back. */
    moveTo(offset) {
        const { bytes } = this;
        while (this.at < offset) {
            const byte = bytes[this.at] ?? 0;
            if ((0,src_bytes/* isNewline */.Z9)(byte)) {
                this.at = (0,src_bytes/* afterNewline */.Nn)(bytes, this.at);
                this.lineStart = this.at;
                this.line++;
                this.column = 1;
            }
            else {
                // Of a character of several bytes the first counts, twice where it stands for two units.
                if ((byte & 0xc0) !== 0x80)
                    this.column += byte >= 0xf0 ? 2 : 1;
                this.at++;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/comment-lines.js


/**
 * The comments at `spans`, line by line.
 * @param bytes UTF-8.
 * @param start where the first line begins, behind a byte order mark.
 */
function commentLines(bytes, start, spans) {
    const cursor = new LineCursor(bytes, start);
    const found = [];
    let block = 0;
    for (const span of spans) {
        const { mark, end, starred } = span;
        cursor.moveTo(mark);
        const own = standsAlone(bytes, cursor.lineStart, mark);
        const indent = cursor.column;
        cursor.moveTo(span.start);
        // A mark may end on a later line than it begins: what stands between is no text.
        let from = span.start;
        let to = lineEndWithin(bytes, from, end);
        const first = (0,src_bytes/* textOf */.b6)(bytes, from, to).trimEnd();
        found.push({ line: cursor.line, column: cursor.column, text: first, own, block, indent });
        while (to < end) {
            from = (0,src_bytes/* afterNewline */.Nn)(bytes, to);
            if (from > end)
                break;
            to = lineEndWithin(bytes, from, end);
            if (starred)
                from = afterStars(bytes, from, to);
            cursor.moveTo(from);
            const { line, column } = cursor;
            const text = (0,src_bytes/* textOf */.b6)(bytes, from, to).trimEnd();
            const blank = text.length - text.trimStart().length;
            found.push({ line, column, text, own: true, block, indent: column + blank });
        }
        block++;
    }
    return found;
}
/** Looks no further than `end`: many comments may stand on one long line. */
function lineEndWithin(bytes, from, end) {
    let at = from;
    while (at < end && !(0,src_bytes/* isNewline */.Z9)(bytes[at]))
        at++;
    return at;
}
function standsAlone(bytes, lineStart, mark) {
    let at = mark;
    while (at > lineStart && isBlank(bytes[at - 1] ?? 0))
        at--;
    return at === lineStart;
}
/** Behind the star that decorates a line, or the row of stars that stands alone; `from` where there is none. */
function afterStars(bytes, from, to) {
    let at = from;
    while (at < to && isBlank(bytes[at] ?? 0))
        at++;
    const first = at;
    while (at < to && bytes[at] === src_bytes/* Byte */.x5.star)
        at++;
    const isRow = at === to || isBlank((0,src_bytes/* byteAt */.aL)(bytes, at));
    if (at === first || (at > first + 1 && !isRow))
        return from;
    return at;
}
function isBlank(byte) {
    return byte === src_bytes/* Byte */.x5.space || byte === src_bytes/* Byte */.x5.tab || byte === src_bytes/* Byte */.x5.formFeed || byte === 0x0b;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/read-comments.js








/**
 * The comments of a file, line by line in order; `undefined` where nothing is known of its syntax, which its base name
 * decides. A binary file has none. Never throws; linear in the file's length. What is within strings is no comment, nor is
 * documentation in strings. Encodings are those of `decodePython` for Python; elsewhere UTF-8, UTF-16 or Latin-1.
 */
function readComments(file) {
    const language = languageOf(file.path);
    if (language === undefined)
        return undefined;
    if (language === "python")
        return pythonComments(file);
    const { bytes, start } = (0,encoding/* decodeText */.g)(file.bytes);
    if ((0,src_bytes/* asBuffer */.bS)(bytes).includes(0))
        return [];
    const code = withLineFeeds((0,src_bytes/* asBuffer */.bS)(bytes));
    const reader = new CodeReader(code, start, dispatch(language.rules()));
    reader.run(start);
    return commentLines(code, start, reader.spans);
}
/** Where carriage returns alone end the lines, line feeds in their place: rules that look for a line's end find those. */
function withLineFeeds(bytes) {
    if (!bytes.includes(src_bytes/* Byte */.x5.carriageReturn) || bytes.includes(src_bytes/* Byte */.x5.lineFeed))
        return bytes;
    return external_node_buffer_.Buffer.from(bytes.map((byte) => (byte === src_bytes/* Byte */.x5.carriageReturn ? src_bytes/* Byte */.x5.lineFeed : byte)));
}
function pythonComments(file) {
    const source = (0,src_source/* readPython */.Z)(file);
    if ((0,src_bytes/* asBuffer */.bS)(source.bytes).includes(0))
        return [];
    return source.comments().map(({ line, column, text, standalone }, block) => {
        let marks = 0;
        while (text.charCodeAt(marks) === src_bytes/* Byte */.x5.hash)
            marks++;
        return {
            line,
            column: column + marks,
            text: text.slice(marks).trimEnd(),
            own: standalone,
            block,
            indent: column,
        };
    });
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/docstrings.js

/** The lines of the docstrings of a Python file: strings that begin a module, a class or a function. */
function docstringLines(source) {
    const { scan, outline } = source;
    const found = [];
    for (let index = 0; index < scan.starts.length; index++) {
        const token = source.tokens(scan.starts.at(index), scan.ends.at(index));
        if (!token.next() || token.kind !== tokens/* Kind */.b8.string)
            continue;
        const { start, end } = token;
        if (token.next() || !beginsBody(index))
            continue;
        const inside = insideOf(source.text(start, end));
        if (inside === undefined)
            continue;
        const { line, column } = source.place(start, start);
        for (const [below, whole] of inside.text.split(/\r\n|\n|\r/).entries()) {
            const from = below === 0 ? column + inside.from : 1;
            const text = whole.trimEnd();
            found.push({
                line: line + below,
                column: from,
                text,
                own: true,
                indent: from + text.length - text.trimStart().length,
                // Comments count their blocks up from 0.
                block: -1 - index,
            });
        }
    }
    return found;
    function beginsBody(index) {
        if (index === 0)
            return true;
        const { indents } = scan;
        const word = indents.at(index) > indents.at(index - 1) ? outline.header(index - 1)?.word : undefined;
        return word === "def" || word === "class";
    }
}
/** What stands between the quotes; `undefined` for bytes and strings with fields, which document nothing. */
function insideOf(literal) {
    const [opening, quotes = ""] = /^[ru]?("""|'''|"|')/i.exec(literal) ?? [];
    if (opening === undefined)
        return undefined;
    const closed = literal.length >= opening.length + quotes.length && literal.endsWith(quotes);
    return {
        from: opening.length,
        text: literal.slice(opening.length, closed ? -quotes.length : literal.length),
    };
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/comment-line.js
/** How the comments begin that are read by tools. */
const forTools = "(?:noqa|nosec|nolint|NOSONAR|pylint|type\\s*:|pawl\\s*:|ruff\\s*:|flake8\\s*:|pyright\\s*:|mypy\\s*:|pyre-|fmt\\s*:|isort\\s*:|yapf\\s*:|pragma\\s*:|eslint|prettier|tslint|@ts-|istanbul)";
const directive = new RegExp(`^\\s*${forTools}`);
const laterDirective = new RegExp(`\\s(?:#|//)\\s*${forTools}`, "g");
/** What begins a new part of a documentation comment. */
const field = /^\s*[@:\\](?:params?|returns?|rtype|raises?|throws|see|author|since|deprecated|version|type)\b/;
/** The offsets at which comments for tools begin within a comment, in order. */
function laterDirectives(text) {
    return text.includes("#") || text.includes("//")
        ? Array.from(text.matchAll(laterDirective), ({ index }) => index)
        : [];
}
/** The text up to the first comment for a tool within it. */
function withoutDirective(text) {
    return text.slice(0, laterDirectives(text)[0]).trimEnd();
}
/** Whether a line goes on with what somebody says: it is neither blank nor a rule of dashes nor for a tool. */
function isProse(text) {
    return /[\p{L}\p{N}]/u.test(text) && !directive.test(text) && !field.test(text);
}
/** The column of the first character that is no white space. */
function textColumn({ column, text }) {
    return column + text.length - text.trimStart().length;
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/marker.js
/** Words of prose and of code as well: at the start of a comment alone they say nothing. */
const wantMark = new Set(["HACK", "BUG"]);
/** As far before a word as anything is looked at. */
const longestLead = 60;
/** Bullets, numbers, comment marks, brackets: what may stand between the start of a comment and its word. */
const lead = /^(?:[\s\-*+>•·–—@!?:;#/|=~([<).…]|\d{1,3}[.):])*$/;
/** A comment that begins within another: `# type: ignore  # TODO`. */
const nestedMark = /\s(?:#+|\/\/+)[!:]?\s*@?$/;
/** Before a word that stands anywhere: a letter or digit, or what makes it a part of a path, a name, a string. */
const joinsBefore = /[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_./\\'"`@#$%&=<+-]$/u;
const wordCharacter = /^[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_]/u;
/** Behind a word that begins a comment: what makes it a name, a string, an assignment. */
const joinsBehind = /^(?:[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_'"`$%&\\^=+’]|\/(?!\p{Lu}{2,12}[:(\s])[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_]|[-.][\p{Lu}\p{Ll}\p{Lt}\p{Nd}_]|\s+[-+*/|&]?=\s)/u;
/** A word of somebody's own beside the marker: `TODO/MAYBE: text`. */
const otherWord = /^\/\p{Lu}{2,12}(?=[:(\s])/u;
/** Words that make a marker a thing that a sentence speaks of: `see the TODO(ann) below`. */
const speaksOf = /(?<![\p{L}])(?:an?|the|this|that|these|those|see|each|every|any|as)\s+$/iu;
/** The number of a bug behind the word: `BUG: 1694530`. */
const numbered = /^[:：(（]?\s*#?\d/;
const colon = /^(?::(?![:=]|\/\/)|：)/;
const marker_openParen = /^(?:\((?!\))|（(?!）))/;
const scopeMark = /^(?:::[\p{L}\p{N}_]|:\/\/|:=)/u;
/** What may stand between two words that are one marker. */
const between = /^(?:\s*[/|,&+]\s*|\s+-?\s*|-)$/;
const betweenWithColon = /^:\s*$/;
/** The markers in a line of comment text, in order: the words are found as they are written, case included. */
function markersIn(text, words) {
    const candidates = candidatesIn(text, words);
    const found = [];
    for (let index = 0; index < candidates.length; index++) {
        const candidate = candidates[index];
        if (candidate === undefined || !isMarker(text, candidate, candidates[index + 1]))
            continue;
        let { end } = candidate;
        for (let next = candidates[index + 1]; next !== undefined; next = candidates[index + 1]) {
            if (!isSame(text, end, next))
                break;
            end = next.end;
            index++;
        }
        end += otherWord.exec(text.slice(end, end + 16))?.[0].length ?? 0;
        found.push({ ...candidate, end });
    }
    return found;
}
/** Where the words occur as words of their own; of two that begin at one place the longer. */
function candidatesIn(text, words) {
    const found = [];
    for (const word of words) {
        for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
            const end = start + word.length;
            if (start > 0 && wordCharacter.test(text.charAt(start - 1)))
                continue;
            if (!wordCharacter.test(text.charAt(end)))
                found.push({ word, start, end });
        }
    }
    if (found.length < 2)
        return found;
    const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0));
}
function isMarker(text, candidate, next) {
    const { word, start, end } = candidate;
    const before = text.slice(Math.max(0, start - longestLead), start);
    const begins = (start <= longestLead && lead.test(before)) || nestedMark.test(before);
    if (begins && next !== undefined && isSame(text, end, next)) {
        return !wantMark.has(word) || isMarked(text, next.end);
    }
    const behind = text.slice(end, end + 16);
    if (wantMark.has(word) && numbered.test(behind))
        return false;
    if (isMarked(text, end)) {
        return begins || !(joinsBefore.test(before) || (/^[(（]/.test(behind) && speaksOf.test(before)));
    }
    return begins && !wantMark.has(word) && !joinsBehind.test(behind) && !scopeMark.test(behind);
}
/** Whether a colon or a parenthesis with something in it stands directly behind. */
function isMarked(text, end) {
    const behind = text.slice(end, end + 3);
    return colon.test(behind) || marker_openParen.test(behind);
}
/** Whether a word is one marker with the one that ends at `end`: `TODO/FIXME`, `TODO FIXME:`, `TODO: XXX: …`. */
function isSame(text, end, next) {
    if (next.start - end > 4)
        return false;
    const gap = text.slice(end, next.start);
    if (betweenWithColon.test(gap))
        return isMarked(text, next.end);
    return between.test(gap) && !joinsBehind.test(text.slice(next.end, next.end + 16));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/ticket.js
/** What looks like the key of a project and is the name of a standard, an encoding, an algorithm, a licence. */
const noProject = /^(?:AES|AGPL|ANSI|ARM|ASCII|BASE|BCP|CP|CRC|CVE|CWE|ECMA|EN|FIPS|GPL|GPT|HTTP|IEC|IEEE|IPV|ISO|LGPL|MD|OWASP|PEP|PY|Q|RFC|RSA|SHA|SSL|TLS|TS|UCS|USB|UTF|WIN|X|XX+)\d*$/;
const ticket_link = /https?:\/\/[^\s<>"'`)\]}|]+/gi;
const onGitHub = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,9})\b/i;
/** `#12`, `owner/repo#12`, `issue#12`, `GH-12`, and the short forms of some big trackers: `bpo-1234`, `b/1234`, `crbug.com/12`. */
const ticket_reference = /(?<![\w&/.#-])(?:(?:([\w.-]{1,100}\/[\w.-]{1,100})|issues?|bug|pr|ticket)?#([1-9]\d{0,8})|gh-([1-9]\d{0,8})|(bpo-\d{3,9}|b\/\d{4,12}|crbug(?:\.com)?\/\d{1,12}))(?!\w|[.-]\d)/gi;
/** `ABC-12`, as Jira and others name theirs. */
const inProject = /(?<![\w./#-])([A-Z][A-Z0-9_]{1,9})-[1-9]\d{0,8}(?!\w|[.-]\d)/g;
/** As much of one ticket's name, and as many of them, as are kept. */
const longest = 200;
const most = 20;
/**
 * The tickets that a text names, each once, in the order of their kinds: `#12` for an issue of the repository itself,
 * `owner/repo#12`, `ABC-12`, and any link, which is taken for one. `rest` is the text without them.
 */
function ticketsIn(text) {
    const found = new Set();
    const add = (ticket) => {
        if (found.size < most)
            found.add(ticket.slice(0, longest));
        return " ";
    };
    const rest = text
        .replace(ticket_link, (url) => add(ofLink(url)))
        .replace(ticket_reference, (whole, repository, number, ghNumber) => {
        const own = number ?? ghNumber;
        return add(own === undefined ? whole : `${repository ?? ""}#${own}`);
    })
        .replace(inProject, (whole, key) => (noProject.test(key) ? whole : add(whole)));
    return { tickets: [...found], rest };
}
function ofLink(url) {
    const [, repository, number] = onGitHub.exec(url) ?? [];
    return repository === undefined || number === undefined
        ? url.replace(/[.,;:!?]+$/, "")
        : `${repository}#${number}`;
}
/** The number of a ticket that is an issue of the repository itself; `undefined` for any other. */
function ownNumber(ticket) {
    const [, number] = /^#(\d+)$/.exec(ticket) ?? [];
    return number === undefined ? undefined : Number(number);
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/head.js

/** As much of a line as a head may take. */
const longestHead = 300;
const mostOwners = 10;
const opening = /^\s*[([（]/;
/** A ticket, a person or a priority that a colon or dash follows: `TODO #12: …`, `TODO @ann: …`, `TODO P1 - …`. */
const head_bare = /^\s*(?:@?[\w./#+-]{1,100})(?=\s*(?:[:：]\s|[:：]?$|\s[-–—]\s))/;
/** Closing marks of what stands around the word, then what parts it from the text. */
const separator = /^[\s)\]}>*）]*(?:[:：!]+|[-–—]+>?(?=\s|$)|[?,;.…]+(?=\s|$))?(?:[*_]+(?=\s))?\s*/;
/** Reads what follows a marker word: brackets with names, tickets, dates, priorities, up to where the text begins. */
function readHead(text, from) {
    let at = from;
    const tickets = [];
    const owners = [];
    const dates = [];
    for (let group = groupAt(text, at); group !== undefined; group = groupAt(text, at)) {
        at = group.end;
        tickets.push(...group.tickets);
        owners.push(...group.owners);
        if (group.date !== undefined)
            dates.push(group.date);
    }
    at += separator.exec(text.slice(at, at + longestHead))?.[0].length ?? 0;
    return { tickets, owners, date: dates.sort()[0], end: at };
}
function groupAt(text, at) {
    const rest = text.slice(at, at + longestHead);
    const open = opening.exec(rest)?.[0];
    if (open === undefined) {
        const item = head_bare.exec(rest)?.[0];
        if (item === undefined || !/[#@]|[A-Z]-\d|^\s*P\d$/.test(item))
            return undefined;
        const { isWhole, ...named } = readItems(item);
        return isWhole ? { ...named, end: at + item.length } : undefined;
    }
    const close = closingOf(rest, open.length - 1);
    if (close < 0)
        return undefined;
    const { isWhole, ...named } = readItems(rest.slice(open.length, close));
    // With white space before it, a bracket may as well begin a sentence.
    const isApart = open.length > 1 && !/^\s*[:：]/.test(rest.slice(close + 1));
    return isApart && !isWhole ? undefined : { ...named, end: at + close + 1 };
}
/** The offset of the bracket that closes the one at `open`; -1 where none does. */
function closingOf(text, open) {
    const opens = text.charAt(open);
    const closes = opens === "(" ? ")" : opens === "[" ? "]" : "）";
    let depth = 0;
    for (let at = open; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === opens)
            depth++;
        else if (character === closes && --depth === 0)
            return at;
    }
    return -1;
}
const day = /(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])/g;
const preposition = /^(?:(?:by|until|till|due|before|after|on|expires?|see|issue|ticket|bug|owner|assigned to|assignees?)\b[\s:=]*)+/i;
const noName = /^(?:!.*|p\d|v?\d[\w.]*|)$/i;
const head_name = /^@?[\p{L}_][\p{L}\p{N}_.+-]{0,60}(?:@[\p{L}\p{N}.-]{0,60})?$/u;
const fullName = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,2}$/u;
/** `isWhole`: nothing in the brackets but what could be understood. */
function readItems(content) {
    const { tickets, rest } = ticketsIn(content);
    const dates = [];
    const others = rest.replace(day, (whole, year, month, date) => {
        if (!isDay(Number(year), Number(month), Number(date)))
            return whole;
        dates.push(whole);
        return " ";
    });
    const owners = [];
    let isWhole = true;
    for (const part of others.split(/[,;|/&]|\band\b/)) {
        const item = part.trim().replace(preposition, "").trim();
        if (noName.test(item))
            continue;
        if (!head_name.test(item) && !fullName.test(item))
            isWhole = false;
        else if (owners.length < mostOwners)
            owners.push(item.replace(/^@|@$/g, ""));
    }
    return { tickets, owners, date: dates.sort()[0], isWhole };
}
function isDay(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/todo-of.js




/** As much of a text as is kept; its digest is of all of it. */
const longestText = 2_000;
/** Lines below a TODO that are read by tools that file issues. */
const setting = /^\s*(?:(assignees?)|labels?|milestone):\s*(\S.*)$/i;
/**
 * The TODO of a marker in a comment line.
 * @param limit where the next marker or a comment for a tool begins on the line.
 * @param more the lines below that belong to it.
 */
function todoOf(first, { word, start, end }, limit, more) {
    const own = limit < first.text.length ? withoutMark(first.text.slice(start, limit)) : first.text.slice(start);
    const head = readHead(own, end - start);
    const settings = more.map(({ text }) => setting.exec(text));
    const lines = more.flatMap(({ text }, index) => (settings[index] === null ? [proseOf(text)] : []));
    const said = [own.slice(head.end), ...lines].join(" ").replace(/\s+/g, " ").trim();
    const whole = first.text.charAt(start - 1) === "(" ? withoutClosing(said) : said;
    const text = cutText(whole, longestText);
    const assigned = settings.flatMap((each) => (each?.[1] === undefined ? [] : namesIn(each[2] ?? "")));
    const last = more.at(-1);
    return {
        word,
        line: first.line,
        column: first.column + start,
        endLine: last?.line ?? first.line,
        endColumn: last === undefined
            ? first.column + start + Math.max(own.length, end - start)
            : last.column + withoutDirective(last.text).length,
        // Who does it and by when is no part of what has to be done, unless that is all that is said.
        code: digest(`${word}\0${whole === "" ? own.slice(end - start).trim() : whole}`),
        text,
        tickets: head.tickets.length > 0 ? head.tickets : ticketsOf(text),
        owners: [...head.owners, ...assigned, ...mentioned(text)].slice(0, 10),
        date: head.date,
    };
}
/** What a line says, without a second mark before it and a comment for a tool behind it. */
function proseOf(line) {
    return withoutDirective(line).replace(/^\s*(?:#|\/\/)+/, "");
}
/** Text without the parenthesis that closes one from before it. */
function withoutClosing(text) {
    return /^[^()]*\)\.?$/.test(text) ? text.replace(/\)\.?$/, "") : text;
}
/** Text without the mark of a further comment at its end. */
function withoutMark(text) {
    let end = text.length;
    while (end > 0 && /[\s#/@]/.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** The tickets that a text begins with; where it begins with none, all that it names. */
function ticketsOf(text) {
    const begin = /^(?:[\w./-]*#\d+|[A-Z][A-Z0-9_]+-\d+|https?:\S+)(?=[\s,:;.)]|$)/i.exec(text)?.[0];
    const leading = begin === undefined ? [] : ticketsIn(begin).tickets;
    return leading.length > 0 ? leading : ticketsIn(text).tickets;
}
/** `TODO: @ann …` */
function mentioned(text) {
    return /^@[\w.-]{1,60}/.exec(text)?.map((name) => name.slice(1)) ?? [];
}
function namesIn(list) {
    return list
        .slice(0, longestText)
        .split(",")
        .map((name) => name.trim().replace(/^@/, "").slice(0, 60))
        .filter((name) => name !== "");
}
/** The text up to a length, no character cut in two. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/read-todos.js



/**
 * The TODOs in the comments of a file, in order, all but what encloses them. A line that follows belongs to one until a
 * line without text, a mark or a text further to the left, or the next marker.
 */
function readTodos(comments, words) {
    const found = [];
    for (const [index, first] of comments.entries()) {
        const markers = markersIn(first.text, words);
        if (markers.length === 0)
            continue;
        const directives = laterDirectives(first.text);
        let passed = 0;
        for (const [item, marker] of markers.entries()) {
            const next = markers[item + 1];
            while ((directives[passed] ?? marker.end) < marker.end)
                passed++;
            const limit = Math.min(directives[passed] ?? first.text.length, next?.start ?? first.text.length);
            const more = next === undefined ? following(comments, index, marker, words) : [];
            found.push(todoOf(first, marker, limit, more));
        }
    }
    return found;
}
/** The comment lines below that belong to the last marker of a line. */
function following(comments, index, marker, words) {
    const first = comments[index];
    const found = [];
    if (first === undefined)
        return found;
    // A block's first line stands behind its opening mark: how far it is indented says nothing of the others.
    const opensBlock = comments[index - 1]?.block !== first.block && comments[index + 1]?.block === first.block;
    const isNested = /^\s*(?:#|\/\/)/.test(first.text.slice(0, marker.start));
    let least = opensBlock ? 0 : textColumn(first) + (isListed(first.text, marker) ? 1 : 0);
    for (let next = index + 1;; next++) {
        const line = comments[next];
        if (line === undefined || line.line !== first.line + next - index || !line.own)
            return found;
        if (line.block !== first.block && line.column !== first.column)
            return found;
        if (textColumn(line) < least || !isProse(line.text))
            return found;
        if (isNested && !/^\s*(?:#|\/\/)/.test(line.text))
            return found;
        if (markersIn(line.text, words).length > 0)
            return found;
        least ||= textColumn(line);
        found.push(line);
    }
}
/** Whether the marker is the word of a list's item: what is no deeper than its bullet is another item. */
function isListed(text, { start }) {
    return /^\s*(?:[-*+•·]|\(?\d{1,3}[.):])\s/.test(text.slice(0, start));
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/todo.js
/** The row of a TODO. */
function todo_toRow(todo) {
    const { word, line, column, endLine, endColumn, scope, code, text, tickets, owners, date } = todo;
    const rare = {
        ...(tickets.length > 0 && { tickets }),
        ...(owners.length > 0 && { owners }),
        ...(date !== undefined && { date }),
    };
    return [word, line, column, endLine, endColumn, scope, code, text, rare];
}
/** The TODO of a row. */
function todo_fromRow(row) {
    const [word, line, column, endLine, endColumn, scope, code, text, rare] = row;
    const { tickets = [], owners = [], date } = rare;
    return { word, line, column, endLine, endColumn, scope, code, text, tickets, owners, date };
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/collect.js





/** The TODOs of a file; `undefined` where it has none. Never throws for anything in the file. */
function collectTodos(file, options) {
    const { words } = options;
    if (!collect_mayHold(file, words))
        return undefined;
    const isPython = /\.py[iw]?$/.test(file.path);
    const todos = [...readTodos(readComments(file) ?? [], words)];
    if (isPython && options.docstrings) {
        todos.push(...readTodos(docstringLines((0,src_source/* readPython */.Z)(file)), words));
        todos.sort((a, b) => a.line - b.line || a.column - b.column);
    }
    if (todos.length === 0)
        return undefined;
    const scopes = isPython ? (0,src_source/* readPython */.Z)(file).commentScopes() : undefined;
    return todos.map((todo) => todo_toRow({ ...todo, scope: scopes?.at(todo.line) ?? "<module>" }));
}
/** A look at the raw bytes that costs next to nothing; a file in an encoding of two bytes is always looked into. */
function collect_mayHold({ bytes }, words) {
    if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0)
        return true;
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return words.some((word) => buffer.includes(word));
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/messages.js

/** As much of a text as a message shows. */
const longestShown = 120;
/** The TODO as messages begin with it: in code quotes, which nothing in it can end. */
function shown({ word, text }) {
    const whole = text === "" ? word : `${word}: ${text}`;
    const start = cutText(whole, longestShown);
    const quoted = start === whole ? whole : `${start.trimEnd()}…`;
    return `\`${quoted.replaceAll("`", "'")}\``;
}
/** The first code quote of a message that {@link shown} began. */
function quotedIn(message) {
    return /^`([^`]*)`/.exec(message)?.[1] ?? message;
}
/** The change closes the issue that the TODO names. */
function leftBehind(todo, number) {
    return `${shown(todo)} is left behind by this change, which says that it closes \`#${number}\``;
}
/** The day that the TODO names is past. */
function expired(todo, date) {
    return `${shown(todo)} was due by ${date}`;
}
/** All issues that the TODO names are closed, or there are none of these numbers. */
function closedTickets(todo, closed, missing) {
    const stands = closed.length === 0
        ? `names ${ticketList(missing)}, which the issue tracker does not have`
        : `still stands, but ${ticketList(closed)} ${closed.length === 1 ? "is" : "are"} closed`;
    const others = missing.length > 0 && closed.length > 0 ? ` and there is no ${ticketList(missing)}` : "";
    return `${shown(todo)} ${stands}${others}`;
}
function ticketList(numbers) {
    return numbers.map((number) => `\`#${number}\``).join(", ");
}
/** The TODO names nothing that is required. */
function noTicket(todo, required) {
    return `${shown(todo)} names ${required === "ticket" ? "no ticket" : "neither an owner nor a ticket"}`;
}
/** The TODO stands. */
function stands(todo) {
    return `${shown(todo)} is still to be done`;
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/rules.js
/** What linters call a comment of this kind. */
const twins = ["TD003", "FIX001", "FIX002", "FIX003", "FIX004", "T100", "T101", "T102", "W0511", "fixme"];
/** The rules, worst first: each TODO is reported under the first that applies. */
const src_rules_rules = {
    "todo-to-issues/left-behind": {
        severity: "error",
        needs: "closes",
        summary: "the change says that it closes the issue that a TODO names, and the TODO still stands",
        help: `A pull request that says \`closes #12\` leaves a \`TODO(#12)\` behind. Once it is merged, nobody comes back: the
issue is closed, and the comment names work that is done or was given up.

Do what it says, delete it, or let it name the issue that goes on with it:

\`\`\`python
# TODO(#31): the same for the tables of the archive
\`\`\`
`,
    },
    "todo-to-issues/expired": {
        severity: "error",
        summary: "the date that a TODO names is past",
        help: `\`TODO(2026-06-30)\` is a promise with a date: from the day after on it is reported. It is an error because whoever
wrote the date asked for one; a pull request fails only for those that it adds or touches, the others are known.

Do what it says, delete it, or agree on another date:

\`\`\`python
# TODO(ann, 2027-01-31): drop the old format
\`\`\`
`,
    },
    "todo-to-issues/closed-ticket": {
        severity: "warning",
        needs: "tickets",
        summary: "every issue that a TODO names is closed, or does not exist",
        help: `The issue is closed and the TODO still stands: either the work is done and the comment forgot, or the issue was closed
with work left. Runs that ask the issue tracker report it; on a pull request nothing is asked.

Delete the comment, reopen the issue, or name another one. A TODO that names several issues, or one of another tracker, is
fine while one of them may be open.
`,
    },
    "todo-to-issues/no-ticket": {
        severity: "warning",
        summary: "a TODO that names no ticket (`require` says what is wanted)",
        twins,
        help: `A TODO without a ticket is seen by whoever reads that line, and by nobody who plans. Name the issue, in any of these
forms:

\`\`\`python
# TODO(#12): read the file in pieces
# TODO: read the file in pieces, see owner/repo#12
# TODO(ABC-12): read the file in pieces
# TODO: https://github.com/owner/repo/issues/12 read the file in pieces
\`\`\`

With \`require: owner\` a name is enough, \`TODO(ann)\`; with \`require: none\` nothing is wanted.
`,
    },
    "todo-to-issues/todo": {
        severity: "notice",
        needs: "sweep",
        summary: "any other TODO that no ticket keeps track of; sweeps only",
        twins,
        help: `Work that a comment puts off and no ticket keeps track of. Pull requests never report it; a sweep does, so that it
can be filed and counted.
`,
    },
};

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/gate.js








const gate_options = schemas/* strictObject */.rej({
    words: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\S+$/, "expected a word"))
        .default(["TODO", "FIXME", "HACK", "XXX", "BUG"])
        .describe("the words that mark a TODO, as they are written; `HACK` and `BUG` count only directly before a colon or a parenthesis"),
    require: schemas/* enum */.k5n(["ticket", "owner", "none"])
        .default("ticket")
        .describe("what a TODO has to name: a `ticket` (an issue or a link), an `owner` (or a ticket), or nothing at all"),
    instructions: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe("names in the parentheses that make a TODO an instruction to a reader and no debt, in any case: `developer` for `TODO(developer): fill in your project`"),
    docstrings: schemas/* boolean */.zMY()
        .default(false)
        .describe("whether the docstrings of Python files are looked into, like comments"),
});
/** The gate for work that comments put off. */
const src_gate_gate = defineGate({
    name: "todo-to-issues",
    summary: "TODO comments name a ticket, are done in time, and go when their issue does",
    rules: src_rules_rules,
    options: gate_options,
    facts: {
        todos: {
            files: () => commentGlobs,
            depends: ["words", "docstrings"],
            collect: collectTodos,
        },
    },
    async *check(project, options) {
        const instructed = new Set(options.instructions.map((name) => name.toLowerCase()));
        const stats = { todos: 0, ticketed: 0, expired: 0, instructions: 0 };
        for (const [path, rows] of project.facts.todos) {
            for (const todo of rows.map(todo_fromRow)) {
                if (todo.owners.some((name) => instructed.has(name.toLowerCase()))) {
                    stats.instructions++;
                    continue;
                }
                stats.todos++;
                if (todo.tickets.length > 0)
                    stats.ticketed++;
                if (isExpired(todo, project.today))
                    stats.expired++;
                const said = await judge(todo, project, options);
                if (said === undefined)
                    continue;
                const { line, column, endLine, endColumn, scope, code } = todo;
                yield { ...said, at: { path, line, column, endLine, endColumn }, scope, code };
            }
        }
        return stats;
    },
    filing: {
        groupBy: "finding",
        unasked: true,
        rules: [
            "todo-to-issues/expired",
            "todo-to-issues/closed-ticket",
            "todo-to-issues/no-ticket",
            "todo-to-issues/todo",
        ],
        labels: ["todo"],
        title: ({ findings: [first] }) => (first === undefined ? "TODO" : quotedIn(first.message)),
        advice: [
            "A comment puts this work off. One of these settles it:",
            "",
            "- Do it, or find that it need not be done, and delete the comment: the next sweep closes this issue.",
            "- Plan it elsewhere: write that ticket into the comment, `TODO(#12)`, `TODO(ABC-12)` or a link.",
            "- Let it stand: close this issue as _not planned_, and it is not filed again while its text stays as it is.",
            "- In Python, say so in the code: `# pawl: allow[todo-to-issues] reason` on the comment's line or the line above.",
        ].join("\n"),
    },
});
/** The worst rule that applies to a TODO, with what is to be said. */
async function judge(todo, { closes, tickets, today, sweep }, { require }) {
    const numbers = todo.tickets.flatMap((ticket) => ownNumber(ticket) ?? []);
    const left = numbers.find((number) => closes?.has(number));
    if (left !== undefined) {
        return { rule: "todo-to-issues/left-behind", message: leftBehind(todo, left), byChange: true };
    }
    if (isExpired(todo, today)) {
        return { rule: "todo-to-issues/expired", message: expired(todo, todo.date) };
    }
    const over = tickets && numbers.length === todo.tickets.length ? await noneOpen(numbers, tickets) : undefined;
    if (over !== undefined) {
        return { rule: "todo-to-issues/closed-ticket", message: closedTickets(todo, over.closed, over.missing) };
    }
    if (todo.tickets.length > 0)
        return undefined;
    if (require === "ticket" || (require === "owner" && todo.owners.length === 0)) {
        return { rule: "todo-to-issues/no-ticket", message: noTicket(todo, require) };
    }
    return sweep ? { rule: "todo-to-issues/todo", message: stands(todo) } : undefined;
}
/** Whether the last day that the TODO names is past. */
function isExpired(todo, today) {
    return todo.date !== undefined && todo.date < today;
}
/** The issues by how they stand; `undefined` where there are none, where one is open, and where one may be. */
async function noneOpen(numbers, tickets) {
    const closed = [];
    const missing = [];
    for (const number of numbers) {
        const state = await tickets.stateOf(number);
        if (state === "closed")
            closed.push(number);
        else if (state === "missing")
            missing.push(number);
        else
            return undefined;
    }
    return numbers.length === 0 ? undefined : { closed, missing };
}

;// CONCATENATED MODULE: ./build/actions/suite/src/gates.js
// Generated by `pnpm generate` from the folders under actions/. Do not edit.



/** Every gate of the suite, by name. */
const gates = [gate, gate_gate, src_gate_gate];

// EXTERNAL MODULE: ./build/packages/checkout/src/incomplete-clone.js
var incomplete_clone = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/packages/report/src/visible.js
var visible = __webpack_require__(5464);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/packages/run/src/version.js
var version = __webpack_require__(927);
// EXTERNAL MODULE: ./build/packages/checkout/src/root.js
var src_root = __webpack_require__(6286);
// EXTERNAL MODULE: ./build/packages/checkout/src/commits.js
var commits = __webpack_require__(2982);
// EXTERNAL MODULE: ./build/packages/checkout/src/git.js
var git = __webpack_require__(1832);
;// CONCATENATED MODULE: ./build/packages/checkout/src/commit-messages.js


/** More than anyone reviews in one go; the newest count. */
const MOST = "1000";
/**
 * The messages of the commits that `head` has and `base` does not, newest first; none where history is not here, as in a
 * clone of depth 1.
 */
async function commitMessages(root, base, head) {
    const range = ["--end-of-options", `${base}..${head}`];
    try {
        const args = ["log", "-z", "--format=%B", "--no-show-signature", "--max-count", MOST, ...range];
        const text = (await (0,git/* git */.$Y)(root, args, { env: commits/* OFFLINE */.GS })).toString();
        return text.split("\0").filter((message) => message !== "");
    }
    catch (error) {
        if (error instanceof git/* GitFailure */.Xi)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/packages/checkout/src/remote-url.js
var remote_url = __webpack_require__(8744);
// EXTERNAL MODULE: ./build/packages/engine/src/exit-code.js
var exit_code = __webpack_require__(3976);
// EXTERNAL MODULE: ./build/packages/report/src/formats.js
var formats = __webpack_require__(2994);
// EXTERNAL MODULE: ./build/packages/report/src/agreed.js
var agreed = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/packages/report/src/count.js
var src_count = __webpack_require__(697);
// EXTERNAL MODULE: ./build/packages/report/src/looked.js
var looked = __webpack_require__(3454);
// EXTERNAL MODULE: ./build/packages/report/src/paint.js
var src_paint = __webpack_require__(886);
// EXTERNAL MODULE: ./build/packages/report/src/tally.js
var tally = __webpack_require__(5208);
// EXTERNAL MODULE: ./build/packages/report/src/width.js
var width = __webpack_require__(2458);
;// CONCATENATED MODULE: ./build/packages/report/src/excerpt.js


const TAB_STOP = 4;
const CUT = "…";
/** UTF-16 units looked at on either side of the marker, so that a line of many megabytes costs no more than a short one. */
const REACH = 1_000;
/**
 * A line of source with the stretch from `column` to before `endColumn` (1-based UTF-16 units, as in a Place) to be
 * marked, shown in at most `cells` cells. A column past the line's end marks the place after it.
 */
function excerpt(line, column, endColumn, cells) {
    const from = Math.min(Math.max(column - 1, 0), line.length);
    const to = Math.min(Math.max(endColumn - 1, from + 1), line.length + 1);
    const first = Math.max(0, from - REACH);
    const last = Math.min(line.length, from + REACH);
    const row = layOut(line.slice(first, last), from - first, to - first);
    return cut(row, cells, first > 0, last < line.length);
}
/** One cell group per character, tabs already as spaces; a place to mark after the last character gets a space. */
function layOut(text, from, to) {
    const row = [];
    let unit = 0;
    let at = 0;
    for (const character of text) {
        const shown = character === "\t" ? " ".repeat(TAB_STOP - (at % TAB_STOP)) : (0,visible/* visible */.R)(character);
        const cells = (0,width/* width */.VL)(shown);
        row.push({ shown, cells, marked: unit + character.length > from && unit < to });
        unit += character.length;
        at += cells;
    }
    if (!row.some((cell) => cell.marked))
        row.push({ shown: " ", cells: 1, marked: true });
    return row;
}
/** The stretch of the row that fits, with the start of the marker in it, and what is left out on either side as `…`. */
function cut(row, cells, moreBefore, moreAfter) {
    const marked = row.findIndex((cell) => cell.marked);
    const total = sum(row);
    let start = 0;
    let end = row.length;
    if (total > cells || moreBefore || moreAfter) {
        const room = Math.max(cells - 2 * (0,width/* width */.VL)(CUT), 1);
        // A third of the room is for what stands before the marker: the line reads from there on.
        let before = sum(row.slice(0, marked));
        let rest = total;
        while (start < marked && before > room / 3 && rest > room) {
            const cell = row[start]?.cells ?? 0;
            before -= cell;
            rest -= cell;
            start += 1;
        }
        let used = 0;
        end = start;
        while (end < row.length && used + (row[end]?.cells ?? 0) <= room) {
            used += row[end]?.cells ?? 0;
            end += 1;
        }
    }
    const head = start > 0 || moreBefore ? CUT : "";
    const tail = end < row.length || moreAfter ? CUT : "";
    const shown = row.slice(start, end);
    const firstMarked = shown.findIndex((cell) => cell.marked);
    const indent = (0,width/* width */.VL)(head) + sum(shown.slice(0, Math.max(firstMarked, 0)));
    const length = sum(shown.filter((cell) => cell.marked));
    const text = head + shown.map((cell) => cell.shown).join("") + tail;
    return { text: text.trimEnd(), indent, length: Math.max(length, 1) };
}
function sum(row) {
    return row.reduce((cells, cell) => cells + cell.cells, 0);
}

;// CONCATENATED MODULE: ./build/packages/report/src/text-finding.js


/** Cells of the terminal that a line of source may take: what fits a laptop's half screen. */
const SOURCE_CELLS = 100;
/** Lines of a finding that are shown before the rest is only counted. */
const SOURCE_LINES = 3;
/** `path:line:column: severity rule message` on one line, as editors and terminals recognise it. */
function findingLine(finding, paint) {
    const place = paint("strong", placeText(finding.at));
    const severity = paint(finding.severity, finding.severity);
    return `${place}: ${severity} ${paint("faint", finding.rule)} ${messageText(finding.message, paint)}`;
}
/** The finding with the source it is about: several lines, each ending in a line end. */
function findingBlock(finding, sources, paint) {
    const lines = [findingLine(finding, paint), ...sourceLines(finding, sources, paint)];
    for (const related of finding.related ?? []) {
        const place = paint("strong", placeText(related.at));
        lines.push(`  ${paint("notice", "also")} ${place}: ${messageText(related.message, paint)}`);
    }
    return `${lines.join("\n")}\n`;
}
function placeText(at) {
    return `${(0,visible/* visible */.R)(at.path)}:${at.line}:${at.column}`;
}
/** A message is a sentence with code in Markdown's code quotes: on a terminal with colours the code is coloured. */
function messageText(message, paint) {
    return (0,visible/* visible */.R)(message).replace(/`[^`]*`/g, (code) => paint("code", code));
}
function sourceLines(finding, sources, paint) {
    const { at } = finding;
    const span = at.endColumn === 1 && at.endLine > at.line ? at.endLine - 1 : at.endLine;
    const last = Math.min(span, at.line + SOURCE_LINES - 1);
    const gutter = String(last).length;
    const bar = paint("faint", "|");
    const bare = `  ${" ".repeat(gutter)} ${bar}`;
    const lines = [];
    for (let line = at.line; line <= last; line += 1) {
        const source = sources(at.path, line);
        if (source === undefined)
            return [];
        if (line > at.line && source.trim() === "") {
            lines.push(`  ${paint("faint", String(line).padStart(gutter))} ${bar}`);
            continue;
        }
        const column = line === at.line ? at.column : source.length - source.trimStart().length + 1;
        const endColumn = line === at.endLine ? at.endColumn : source.trimEnd().length + 1;
        const { text, indent, length } = excerpt(source, column, endColumn, SOURCE_CELLS);
        const marker = paint(finding.severity, "^".repeat(length));
        lines.push(`  ${paint("faint", String(line).padStart(gutter))} ${bar} ${text}`.trimEnd());
        lines.push(`${bare} ${" ".repeat(indent)}${marker}`);
    }
    const rest = span - last;
    if (rest > 0)
        lines.push(`${bare} ${paint("faint", `… ${rest} more ${rest === 1 ? "line" : "lines"}`)}`);
    return lines;
}

// EXTERNAL MODULE: ./build/packages/report/src/verdict.js
var verdict = __webpack_require__(8623);
;// CONCATENATED MODULE: ./build/packages/report/src/text.js









/** Files that could not be analysed are named up to this many. */
const MOST_UNANALYSED = 10;
/** The report for a terminal: findings by file, a table by rule, what was looked at, and the verdict. */
function renderText(report, options) {
    const paint = (0,src_paint/* painter */.C)(options.color);
    const findings = (0,tally/* shownFindings */.qA)(report);
    const parts = options.quiet
        ? [findings.map((finding) => `${findingLine(finding, paint)}\n`).join("")]
        : [
            fileSections(findings, options.sources, paint),
            ruleTable(findings, paint),
            crashes(report, paint),
            unanalysed(report, paint),
            lookedAtLines(report),
        ];
    const end = verdictLine(report, options.failOn, paint);
    const hints = options.quiet ? "" : (options.hints ?? []).map((hint) => `${(0,visible/* visible */.R)(hint)}\n`).join("");
    const separator = options.quiet ? "" : "\n";
    return [...parts.filter((part) => part !== ""), end + hints].join(separator);
}
function fileSections(findings, sources, paint) {
    const files = new Map();
    for (const finding of findings) {
        const group = files.get(finding.at.path);
        if (group === undefined)
            files.set(finding.at.path, [finding]);
        else
            group.push(finding);
    }
    return [...files]
        .map(([path, group]) => {
        const head = `${paint("strong", (0,visible/* visible */.R)(path))} ${paint("faint", `(${(0,src_count/* countOf */.pq)(group.length, "finding")})`)}\n`;
        return head + group.map((finding) => findingBlock(finding, sources, paint)).join("\n");
    })
        .join("\n");
}
function ruleTable(findings, paint) {
    const rows = (0,tally/* tallyRules */.Y5)(findings).map((tally) => ({
        severity: tally.severity,
        cells: [
            tally.rule,
            (0,src_count/* thousands */.oh)(tally.count),
            (0,src_count/* thousands */.oh)(tally.files),
            tally.worst.map(({ directory, count }) => `${(0,visible/* visible */.R)(directory)} (${(0,src_count/* thousands */.oh)(count)})`).join(", "),
        ],
    }));
    if (rows.length === 0)
        return "";
    const head = ["rule", "findings", "files", "worst directories"];
    const widths = [0, 1, 2].map((column) => Math.max(head[column]?.length ?? 0, ...rows.map(({ cells }) => cells[column]?.length ?? 0)));
    const line = ([rule = "", count = "", files = "", where = ""], rulePaint) => `${rulePaint((0,width/* padEnd */.f)(rule, widths[0] ?? 0))}  ${(0,width/* padStart */.CF)(count, widths[1] ?? 0)}  ${(0,width/* padStart */.CF)(files, widths[2] ?? 0)}  ${where}\n`;
    const body = rows.map(({ severity, cells }) => line(cells, (text) => paint(severity, text)));
    return `${paint("faint", line(head, (text) => text).trimEnd())}\n${body.join("")}`;
}
/** A gate that crashed says nothing that can be relied on: shown as loudly as a finding. */
function crashes(report, paint) {
    return report.gates
        .filter((gate) => gate.status === "error")
        .map((gate) => {
        const head = paint("error", `gate ${(0,visible/* visible */.R)(gate.name)} crashed; its findings are not complete`);
        const why = gate.error ?? "no reason given";
        return `${head}\n${why
            .split("\n")
            .map((line) => `  ${(0,visible/* visible */.R)(line)}\n`)
            .join("")}`;
    })
        .join("\n");
}
function unanalysed(report, paint) {
    if (report.unanalysed.length === 0)
        return "";
    // Those that make the run incomplete first: what is cut off the list must not be them.
    const files = [...report.unanalysed].sort((a, b) => Number(b.blocking) - Number(a.blocking));
    const lines = files.slice(0, MOST_UNANALYSED).map(({ path, reason, blocking }) => {
        const mark = blocking ? paint("error", "not analysed") : paint("faint", "left out");
        return `${mark} ${(0,visible/* visible */.R)(path)}: ${(0,visible/* visible */.R)(reason)}\n`;
    });
    const rest = files.length - MOST_UNANALYSED;
    if (rest > 0)
        lines.push(`… and ${(0,src_count/* countOf */.pq)(rest, "more file")}\n`);
    return lines.join("");
}
function lookedAtLines(report) {
    const gates = report.gates.flatMap((gate) => {
        // Pawl's own rules look at the comments of the same files: a line of their own would say nothing new.
        if (gate.name === report.tool.name)
            return [];
        const without = (0,looked/* notJudged */.be)(gate);
        const skipped = without === undefined ? [] : [`${(0,visible/* visible */.R)(gate.name)} ${(0,visible/* visible */.R)(without)}\n`];
        if (gate.status === "skipped")
            return skipped;
        return [`${(0,visible/* visible */.R)(gate.name)} looked at ${(0,visible/* visible */.R)((0,looked/* lookedAt */.O1)(gate))}\n`, ...skipped];
    });
    const show = { name: visible/* visible */.R, text: visible/* visible */.R };
    const notes = [
        ...(0,agreed/* limitLines */.D)(report, show),
        ...(0,agreed/* newSuppressionLines */.T)(report, show),
        ...(0,looked/* limitsOfView */.ly)(report, visible/* visible */.R),
    ];
    return [...gates, ...notes.map((sentence) => `${sentence}\n`)].join("");
}
function verdictLine(report, failOn, paint) {
    const { kind, sentence } = (0,verdict/* verdict */.W)(report, failOn);
    const words = { passed: "Passed", failed: "Failed", incomplete: "Incomplete" };
    return `${paint(kind === "passed" ? "pass" : "error", words[kind])}: ${sentence}\n`;
}

// EXTERNAL MODULE: ./build/packages/run/src/judge.js + 19 modules
var src_judge = __webpack_require__(1812);
// EXTERNAL MODULE: ./build/packages/run/src/write-output.js
var write_output = __webpack_require__(3624);
;// CONCATENATED MODULE: ./build/packages/run/src/find-base.js


/**
 * The commit that a branch is compared with: where it left `ref`.
 * @throws {UsageError} where there is no such ref, no common history, or no repository.
 * @throws {IncompleteClone} where the clone does not reach back that far.
 */
async function findMergeBase(cwd, paths, ref) {
    const root = await repositoryRoot(cwd, paths, "--base");
    const [theirs, ours] = await Promise.all([(0,commits/* resolveCommit */.WL)(root, ref), (0,commits/* resolveCommit */.WL)(root, "HEAD")]);
    return (0,commits/* mergeBase */.wu)(root, theirs, ours);
}
/**
 * What the next commit is compared with: HEAD's commit, `undefined` before the first one. The commit that concludes a merge
 * is compared with what git made of both sides: what comes from the other side is no doing of whoever solves conflicts.
 */
async function findStagedBase(cwd, paths) {
    const root = await repositoryRoot(cwd, paths, "--staged");
    const merge = await (0,commits/* findStoppedMerge */.Ve)(root);
    if (merge !== undefined)
        return merge;
    try {
        return await (0,commits/* resolveCommit */.WL)(root, "HEAD");
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return undefined;
        throw error;
    }
}
async function repositoryRoot(cwd, paths, option) {
    const { root, kind } = await (0,src_root/* resolveRoot */.H)(cwd, paths);
    if (kind === "git")
        return root;
    throw new usage_error/* UsageError */.e(`${option} needs a git repository`, `${root} is none.`);
}

;// CONCATENATED MODULE: ./build/packages/run/src/prose.js
/**
 * The part of a Markdown text in which GitHub looks for references: without fenced code, code spans and HTML comments. Of
 * what stood within a line U+FFFC is left, so that nothing joins over it. Linear in the text's length.
 */
function prose_proseOf(markdown) {
    const blocks = [];
    let paragraph = [];
    let fence;
    let inComment = false;
    const end = () => {
        if (paragraph.length > 0)
            blocks.push(withoutSpans(paragraph.join("\n")));
        paragraph = [];
    };
    for (const line of markdown.split(/\r\n|\r|\n/)) {
        const text = line.replace(/^(?: {0,3}> ?)+/, "");
        const quoted = text !== line;
        // What stands in a quotation ends with it.
        if (fence?.quoted === true && !quoted)
            fence = undefined;
        if (fence !== undefined) {
            if (closes(text, fence))
                fence = undefined;
        }
        else if (inComment) {
            inComment = !text.includes("-->");
        }
        else if (/^ {0,3}<!--/.test(text)) {
            // A comment that begins a block hides all lines until its end, and the rest of that line.
            end();
            inComment = !text.includes("-->");
        }
        else {
            fence = fenceOf(text, quoted);
            if (fence !== undefined || text.trim() === "")
                end();
            else
                paragraph.push(text);
        }
    }
    end();
    return blocks.join("\n\n");
}
/** The fence that a line opens: in a list too, where it stands behind the bullet or further in. */
function fenceOf(line, quoted) {
    const found = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?<fence>`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.groups;
    const fence = found?.fence;
    return fence === undefined ? undefined : { sign: fence.charAt(0), length: fence.length, quoted };
}
function closes(line, { sign, length }) {
    const text = line.trim();
    return text.length >= length && text === sign.repeat(text.length);
}
/** A paragraph without its code spans and its comments; what is not closed is text. */
function withoutSpans(text) {
    const marks = [...text.matchAll(/`+|<!--|-->/g)];
    const next = nextOfKind(marks.map(([mark]) => mark));
    let prose = "";
    let from = 0;
    for (const [index, mark] of marks.entries()) {
        const closing = marks[next[index] ?? -1];
        if (mark.index < from || closing === undefined)
            continue;
        prose += `${text.slice(from, mark.index)}\ufffc`;
        from = closing.index + closing[0].length;
    }
    return prose + text.slice(from);
}
/** For each mark the place of the one that closes it: backticks as many, of a comment its end. */
function nextOfKind(marks) {
    const last = new Map();
    const next = [];
    for (let index = marks.length - 1; index >= 0; index--) {
        const mark = marks[index] ?? "";
        next[index] = mark === "-->" ? undefined : last.get(mark === "<!--" ? "-->" : mark);
        last.set(mark, index);
    }
    return next;
}

;// CONCATENATED MODULE: ./build/packages/run/src/closes.js

/** GitHub's closing keywords, and what may follow one: of this or of another repository, or an address. */
const CLOSING = /(?<![\p{L}\p{N}_-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?::[^\S\n]*|[^\S\n]+)(?:(?<place>[\w.-]{1,100}\/[\w.-]{1,100})?#|gh-|(?<address>https?:\/\/[^\s#?]{1,300}\/)(?:issues|pull)\/)(?<number>\d{1,10})(?![\p{L}\p{N}_])/giu;
/**
 * The issues of this repository that texts say they close, by the keywords that GitHub knows (`Fixes #12`,
 * `closes: owner/repo#12`, an issue's address), outside of code and comments. Linear in the texts' length.
 * @param home undefined where the repository is not known on GitHub: then only plain numbers count
 * @param texts Markdown as a human or a tool wrote it: titles and bodies of pull requests, commit messages
 */
function closesOf(texts, home) {
    const own = home === undefined ? "" : `${home.owner}/${home.repo}`.toLowerCase();
    const address = home === undefined ? "" : `${home.serverUrl.replace(/\/+$/, "")}/${own}/`.toLowerCase();
    const numbers = new Set();
    for (const text of texts) {
        for (const { groups = {} } of prose_proseOf(text).matchAll(CLOSING)) {
            const isOurs = (groups.place ?? own).toLowerCase() === own && (groups.address ?? address).toLowerCase() === address;
            if (isOurs)
                numbers.add(Number(groups.number));
        }
    }
    return numbers;
}

// EXTERNAL MODULE: ./build/packages/cli/src/check-options.js
var check_options = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/packages/cli/src/color.js
var src_color = __webpack_require__(7927);
// EXTERNAL MODULE: ./build/packages/cli/src/home.js
var src_home = __webpack_require__(5841);
// EXTERNAL MODULE: ./build/packages/cli/src/progress.js
var src_progress = __webpack_require__(8681);
;// CONCATENATED MODULE: ./build/packages/cli/src/source-lines.js


/**
 * The lines of source that a report in text shows, read again from the tree and decoded as the gates saw them. Only those
 * lines are kept. A file that has gone since has none.
 */
async function readSourceLines(report, tree) {
    const wanted = new Map();
    for (const { at, status } of report.findings) {
        if (status !== "new")
            continue;
        const lines = wanted.get(at.path) ?? new Set();
        wanted.set(at.path, lines);
        for (let line = at.line; line <= Math.min(at.endLine, at.line + SOURCE_LINES - 1); line += 1)
            lines.add(line);
    }
    const sources = new Map();
    for (const [path, lines] of wanted) {
        const file = await tree.read(path).catch(() => undefined);
        if (file !== undefined)
            sources.set(path, pickLines(file.bytes, lines));
    }
    return (path, line) => sources.get(path)?.get(line);
}
const LF = 0x0a;
const CR = 0x0d;
/**
 * Some lines of a Python file, by their numbers. They end in LF, CRLF or a lone CR. Each is decoded by itself: a piece cut
 * out of a decoded file would keep all of it in memory.
 */
function pickLines(file, wanted) {
    const { bytes, start } = (0,encoding/* decodePython */.v)(file);
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const picked = new Map();
    let number = 1;
    for (let from = start; picked.size < wanted.size; number++) {
        let end = from;
        while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR)
            end++;
        if (wanted.has(number))
            picked.set(number, decoder.decode(bytes.subarray(from, end)));
        if (end === bytes.length)
            break;
        from = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
    }
    return picked;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/check-command.js










/**
 * `pawl check`: judges the paths, writes the report, and gives the exit status of the run.
 * @throws {UsageError} for what whoever runs Pawl can mend.
 */
async function checkCommand(paths, options, known, terminal) {
    const gates = (0,check_options/* chosenGates */.LF)(known, options.gate);
    const today = (0,check_options/* dayOf */.kb)(options.today, terminal.now());
    const named = paths.length > 0 ? paths : ["."];
    const compared = await comparedWith(named, options, terminal);
    const progress = (0,src_progress/* showProgress */.R)(terminal);
    const closes = await closedBy(named, compared, gates, terminal);
    const { report, tree } = await (0,src_judge/* judge */.S)({
        ...compared,
        ...(closes && { closes }),
        cwd: terminal.cwd,
        paths: named,
        config: options.config,
        known,
        gates,
        today,
        jobs: options.jobs,
        cacheDir: options.cache ? options.cacheDir : false,
        progress: progress.report,
    }).finally(progress.end);
    const { output } = options;
    if (output === undefined) {
        const color = (0,src_color/* isColored */.V)(options.color, terminal.stdout, terminal.env);
        await terminal.stdout.write(await render(report, tree, options, color));
    }
    else {
        await (0,write_output/* writeOutput */.z)(terminal.cwd, output, await render(report, tree, options, options.color === "always"));
        await terminal.stderr.write(`Report written to ${(0,visible/* visible */.R)(output)}\n`);
    }
    return (0,exit_code/* exitCode */.I)(report, options.failOn);
}
/**
 * What is judged, and against what: the index stands against HEAD where no base is named.
 * @throws {UsageError} for options that do not go together, and where there is no such base.
 */
async function comparedWith(paths, { base, staged, changed, trustedConfig }, { cwd }) {
    if (staged && changed) {
        throw new usage_error/* UsageError */.e("--staged and --changed do not go together", "The one judges the index, the other files on disk.");
    }
    const ref = base === undefined ? undefined : await findMergeBase(cwd, paths, base);
    const commit = ref ?? (staged ? await findStagedBase(cwd, paths) : undefined);
    return {
        head: staged ? "index" : "working tree",
        changedOnly: changed,
        trustedConfig,
        ...(commit === undefined ? {} : { base: commit }),
    };
}
/** What the commits since the base say they close; asked for only where a gate wants to know. */
async function closedBy(paths, { base, head }, gates, { cwd, env }) {
    const isWanted = gates.some(({ rules }) => Object.values(rules).some(({ needs }) => needs === "closes"));
    if (base === undefined || head === "index" || !isWanted)
        return undefined;
    const { root } = await (0,src_root/* resolveRoot */.H)(cwd, paths);
    const [messages, remote] = await Promise.all([commitMessages(root, base, "HEAD"), (0,remote_url/* remoteUrl */.g)(root)]);
    const home = (0,src_home/* findHome */.r)(undefined, env, remote);
    return closesOf(messages, home && { ...home.repository, serverUrl: home.serverUrl });
}
async function render(report, tree, options, color) {
    const { format, quiet, failOn } = options;
    if (format !== "text")
        return formats/* formats */.F[format](report, { failOn });
    const sources = quiet ? () => undefined : await readSourceLines(report, tree);
    return renderText(report, { color, quiet, failOn, sources, hints: hints(report) });
}
/** What to do next: read about the rule that was found most, and leave old debt aside. */
function hints(report) {
    const counts = new Map();
    for (const { rule, status } of report.findings) {
        if (status === "new")
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (most === undefined)
        return [];
    const explain = `Why it matters and what to write instead: pawl explain ${most[0]}`;
    if (report.base !== undefined)
        return [explain];
    return [
        explain,
        "Only what a branch adds, without the debt that was there before: pawl check --base <ref>",
    ];
}

// EXTERNAL MODULE: ./build/packages/cli/src/choose.js
var choose = __webpack_require__(2551);
;// CONCATENATED MODULE: ./build/packages/cli/src/common-options.js



/** Adds what says how fast a run may be and what it may keep. */
function addCacheOptions(command) {
    return command
        .addOption(new esm/* Option */.c$("--jobs <n>", "how many threads may work at once (default: one per core)").argParser(count("--jobs")))
        .option("--no-cache", "keep nothing for the next run, and use nothing that an earlier one kept")
        .option("--cache-dir <dir>", "keep it in this folder instead of the repository's git directory");
}
/** @throws {UsageError} for what is no number of at least 1. */
function count(flag) {
    return (text) => {
        if (!/^[1-9]\d{0,3}$/.test(text))
            throw new usage_error/* UsageError */.e(`${flag}: found "${text}", expected a number from 1`);
        return Number(text);
    };
}
/** An option with a fixed set of values. */
function choice(flags, description, choices, preset) {
    const flag = flags.split(" ")[0] ?? flags;
    return new esm/* Option */.c$(flags, description).choices(choices).default(preset).argParser((0,choose/* oneOf */.y)(flag, choices));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/sweep-options.js

/** The options of `pawl sweep`, as the command line gives them. */
const SweepOptions = schemas/* strictObject */.rej({
    gate: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    dryRun: schemas/* boolean */.zMY().default(false),
    csv: schemas/* string */.YjP().min(1).optional(),
    config: schemas/* string */.YjP().optional(),
    repository: schemas/* string */.YjP().optional(),
    botLogin: schemas/* string */.YjP().min(1).optional(),
    today: schemas/* string */.YjP().optional(),
    jobs: schemas/* int */.Whr().min(1).optional(),
    cache: schemas/* boolean */.zMY(),
    cacheDir: schemas/* string */.YjP().min(1).optional(),
});

;// CONCATENATED MODULE: ./build/packages/cli/src/view-options.js

/** How a view may be written. */
const VIEW_FORMATS = formatNames();
/** What every view takes, as the command line gives it; the view's own flags stand beside it. */
const ViewOptions = schemas/* object */.Ikc({
    format: schemas/* enum */.k5n(VIEW_FORMATS),
    output: schemas/* string */.YjP().optional(),
    config: schemas/* string */.YjP().optional(),
    today: schemas/* string */.YjP().optional(),
    jobs: schemas/* int */.Whr().min(1).optional(),
    cache: schemas/* boolean */.zMY(),
    cacheDir: schemas/* string */.YjP().min(1).optional(),
});
function formatNames() {
    return ["table", "json", "csv", "markdown"];
}

;// CONCATENATED MODULE: ./build/packages/cli/src/view-commands.js




/**
 * Adds a command for every view of the gates.
 * @param finish takes the exit status of the command that ran.
 * @throws {TypeError} where two commands, or two flags of one, have the same name: a mistake in a gate.
 */
function addViewCommands(program, gates, terminal, finish) {
    for (const gate of gates) {
        for (const [name, view] of Object.entries(gate.views ?? {})) {
            if (program.commands.some((command) => command.name() === name) || name === "help") {
                throw new TypeError(`two commands are called ${name}, one of them a view of gate ${gate.name}`);
            }
            addView(program, name, { gate, view, gates, terminal, finish });
        }
    }
}
function addView(program, name, { gate, view, gates, terminal, finish }) {
    const flags = Object.entries(view.flags).map(([flagName, flag]) => givenFlag(flagName, flag));
    const command = program
        .command(name)
        .description(view.summary)
        .argument("[path...]", "files and folders to look at", ["."]);
    for (const { option } of flags)
        command.addOption(option);
    const own = new Set(flags.map(({ option }) => option.attributeName()));
    command
        .addOption(choice("--format <format>", "how to write it", VIEW_FORMATS, "table"))
        .option("--output <file>", "write it to a file")
        .option("--config <file>", "use this configuration instead of pawl.yml or .github/pawl.yml at the root")
        .option("--today <date>", "the day to go by, YYYY-MM-DD");
    addCacheOptions(command)
        .addHelpText("after", examplesHelp(name, view))
        .action(async (paths, given) => {
        const values = Object.fromEntries(flags.map((flag) => [flag.name, readFlag(flag, given[flag.option.attributeName()])]));
        const shared = Object.fromEntries(Object.entries(given).filter(([key]) => !own.has(key)));
        const { viewCommand } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 9009));
        finish(await viewCommand({ gate, view, flags: values, paths, options: ViewOptions.parse(shared) }, gates, terminal));
    });
}
function givenFlag(name, flag) {
    const long = flag.value === undefined ? `--${name}` : `--${name} ${flag.value}`;
    return { name, flag, option: new esm/* Option */.c$(long, flag.description) };
}
/** @throws {UsageError} for a value that the flag's schema refuses. */
function readFlag({ name, flag }, given) {
    const result = flag.schema.safeParse(flag.value === undefined ? given === true : given);
    if (result.success)
        return result.data;
    const message = result.error.issues[0]?.message ?? "expected another value";
    const found = given === undefined ? "missing" : `found ${JSON.stringify(given)}`;
    throw new usage_error/* UsageError */.e(`--${name}: ${found}, ${message}`, `${flag.description}.`);
}
function examplesHelp(name, { examples }) {
    const lines = examples.map(({ arguments: given, what }) => [`  $ pawl ${name} ${given}`.trimEnd(), what]);
    const cells = Math.max(0, ...lines.map(([command]) => command.length));
    const shown = lines.map(([command, what]) => `${command.padEnd(cells)}  ${what}`);
    return shown.length === 0 ? "" : `\nExamples:\n${shown.join("\n")}`;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/program.js









const ExplainOptions = schemas/* strictObject */.rej({ color: schemas/* enum */.k5n(src_color/* COLOR_CHOICES */.z) });
const InitOptions = schemas/* strictObject */.rej({ force: schemas/* boolean */.zMY().default(false) });
/** The commands of `pawl` with their options, help and examples. Mistakes in the arguments are thrown. */
function createProgram(gates, terminal, { finish, say }) {
    const program = new esm/* Command */.uB("pawl")
        .description("Guardrails for large Python repositories: technical debt may only go down.")
        .version(version/* version */.r, "-V, --version", "print the version")
        .exitOverride()
        .configureOutput({
        writeOut: (text) => say("out", text),
        writeErr: (text) => say("err", text),
        outputError: () => { },
    })
        .addHelpText("after", GENERAL_HELP);
    const check = program
        .command("check")
        .description("judge files and folders")
        .argument("[path...]", "files and folders to judge", ["."])
        .option("--gate <name>", "run this gate only; may be given more than once", collect)
        .addOption(choice("--format <format>", "how to write the report", check_options/* FORMATS */.hR, "text"))
        .option("--output <file>", "write the report to a file")
        .option("--config <file>", "use this configuration instead of pawl.yml or .github/pawl.yml at the root")
        .option("--base <ref>", "compare with the commit where this branch left <ref>: only new findings count")
        .option("--staged", "judge the index instead of the files on disk, compared with HEAD or --base")
        .option("--changed", "judge only files that differ from HEAD")
        .addOption(choice("--trusted-config <whose>", "whose pawl.yml counts beside a base", check_options/* TRUSTED_CHOICES */.zu, "base"))
        .addOption(choice("--fail-on <what>", "which errors fail the run: new ones, any, or none", check_options/* FAIL_ON_CHOICES */.oN, "new"))
        .option("--today <date>", "the day that expiry dates are compared with, YYYY-MM-DD");
    addCacheOptions(check)
        .option("--quiet", "only the findings, one per line, and the verdict")
        .addOption(choice("--color <when>", "colour the text", src_color/* COLOR_CHOICES */.z, "auto"))
        .addHelpText("after", CHECK_HELP)
        .action(async (paths, options) => {
        finish(await checkCommand(paths, check_options/* CheckOptions */.Rv.parse(options), gates, terminal));
    });
    const sweep = program
        .command("sweep")
        .description("turn the debt of HEAD into issues on GitHub, and close what is paid")
        .option("--gate <name>", "sweep for this gate only; may be given more than once", collect)
        .option("--dry-run", "write what would be done, with reasons, and do nothing")
        .option("--csv <file>", "write the findings as CSV to a file; enough where there is no token")
        .option("--config <file>", "use this configuration instead of pawl.yml or .github/pawl.yml at the root")
        .option("--repository <owner/name>", "file issues there (default: GITHUB_REPOSITORY, else origin)")
        .option("--bot-login <login>", "the login that the token writes as, where GitHub does not tell it")
        .option("--today <date>", "the day that expiry dates are compared with, YYYY-MM-DD");
    addCacheOptions(sweep)
        .addHelpText("after", SWEEP_HELP)
        .action(async (options) => {
        const { sweepCommand } = await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 140));
        finish(await sweepCommand(SweepOptions.parse(options), gates, terminal));
    });
    program
        .command("explain")
        .description("say what a rule finds, why, and what to write instead")
        .argument("[rule]", "a rule, or a gate to list its rules; all where none is given")
        .addOption(choice("--color <when>", "colour the text", src_color/* COLOR_CHOICES */.z, "auto"))
        .addHelpText("after", EXPLAIN_HELP)
        .action(async (rule, options) => {
        const { explainCommand } = await __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 1522));
        finish(await explainCommand(rule, ExplainOptions.parse(options).color, gates, terminal));
    });
    program
        .command("init")
        .description("write a commented pawl.yml, a workflow, and what gates start with at the root of the repository")
        .option("--force", "overwrite the files that exist")
        .addHelpText("after", INIT_HELP)
        .action(async (options) => {
        const { initCommand } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 6285));
        finish(await initCommand(InitOptions.parse(options).force, gates, terminal));
    });
    addViewCommands(program, gates, terminal, finish);
    return program;
}
function collect(name, names) {
    return [...(names ?? []), name];
}
const GENERAL_HELP = `
Exit status:
  0  passed
  1  a gate failed
  2  a mistake in the arguments or the configuration
  3  the analysis is incomplete: never a pass

Examples:
  $ pawl check                            judge the current folder
  $ pawl explain bare-except              list the rules of a gate`;
const CHECK_HELP = `
Examples:
  $ pawl check                            judge the current folder
  $ pawl check src tests/test_app.py      judge a folder and a file
  $ pawl check --base main                fail for what this branch adds, not for old debt
  $ pawl check --staged                   judge what the next commit holds
  $ pawl check --gate bare-except --format json
  $ pawl check --format sarif --output pawl.sarif`;
const SWEEP_HELP = `
The token is read from GITHUB_TOKEN or GH_TOKEN; it needs to read contents and to write issues.

Examples:
  $ pawl sweep --dry-run                  see what would be filed, updated and closed
  $ pawl sweep --csv debt.csv             a list of all debt, without a token
  $ GITHUB_TOKEN=… pawl sweep             do it`;
const EXPLAIN_HELP = `
Examples:
  $ pawl explain                          list all rules
  $ pawl explain bare-except              list the rules of a gate
  $ pawl explain bare-except/swallowed    explain a rule`;
const INIT_HELP = `
Examples:
  $ pawl init                             write what is missing of pawl.yml, .github/workflows/pawl.yml
                                          and what the gates start with, such as ports.yaml
  $ pawl init --force                     overwrite what exists`;

;// CONCATENATED MODULE: ./build/packages/cli/src/run.js





/** Exit statuses of a run that has no report. */
const USAGE = 2;
const INCOMPLETE = 3;
/**
 * Runs the command line and gives the exit status: 0 passed, 1 a gate failed, 2 a mistake of whoever runs Pawl, 3 the
 * analysis is incomplete or Pawl is broken.
 * @param args the arguments after the program's name.
 */
async function run(args, gates, terminal) {
    const said = { out: "", err: "" };
    let status = 0;
    try {
        const program = createProgram(gates, terminal, {
            finish: (code) => {
                status = code;
            },
            say: (stream, text) => {
                said[stream] += text;
            },
        });
        await program.parseAsync(args, { from: "user" });
        return status;
    }
    catch (error) {
        return await report(error, said, terminal);
    }
}
async function report(error, said, { stdout, stderr }) {
    if (error instanceof esm/* CommanderError */.b7) {
        if (error.exitCode === 0) {
            await stdout.write(said.out);
            return 0;
        }
        if (error.code === "commander.help") {
            await stderr.write(said.err);
            return USAGE;
        }
        await stderr.write(usageText(...partsOf(error.message)));
        return USAGE;
    }
    if (error instanceof usage_error/* UsageError */.e) {
        await stderr.write(usageText(error.message, error.hint));
        return USAGE;
    }
    if (error instanceof incomplete_clone/* IncompleteClone */.I) {
        await stderr.write(usageText(error.message, error.hint));
        return INCOMPLETE;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await stderr.write(`pawl: this is a defect in Pawl, please report it\n${(0,visible/* visible */.R)(stack, "\n")}\n`);
    return INCOMPLETE;
}
function usageText(message, hint) {
    const lines = hint === undefined ? message : `${message}\n${hint}`;
    return `pawl: ${(0,visible/* visible */.R)(lines, "\n")}\n`;
}
/** Commander's message, which holds its suggestion in brackets on a line of its own. */
function partsOf(message) {
    const [first = "", suggestion] = message.replace(/^error: /, "").split("\n");
    return [first, suggestion?.replace(/^\((.*)\)$/, "$1") ?? "See pawl --help."];
}

;// CONCATENATED MODULE: ./build/packages/cli/src/start.js


/** Runs the command line with the gates of the suite and gives the exit status. */
function start(args, terminal) {
    return run(args, gates, terminal);
}


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isCalendarDate)
/* harmony export */ });
/** Whether a text is a day of the calendar as YYYY-MM-DD (ISO 8601); such texts sort as the days do. */
function isCalendarDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with the keys of every object in UTF-16 code unit order, so that equal values give equal text. Keys whose value
 * is `undefined` are left out.
 * @throws {TypeError} for what JSON cannot hold: functions, numbers that are not finite, maps, dates and other classes.
 */
function canonicalJson(value) {
    if (value === null || typeof value === "boolean" || typeof value === "string")
        return JSON.stringify(value);
    if (typeof value === "number" && Number.isFinite(value))
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (isPlainObject(value)) {
        const members = Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
        return `{${members.join(",")}}`;
    }
    throw new TypeError(`JSON cannot hold ${Object.prototype.toString.call(value)}`);
}
function isPlainObject(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   fH: () => (/* binding */ collectTree),
/* harmony export */   s2: () => (/* binding */ collectWanted)
/* harmony export */ });
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9851);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4506);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);



/**
 * Runs jobs over a tree: those that want all their files first, then those of gates that want some only.
 * @param first see {@link firstJobs}.
 */
async function collectTree({ tree, collect, progress }, first, gates, world) {
    const collected = await collect(tree, first, progress);
    const part = (paths, jobs) => collect((0,_pawl_gate__WEBPACK_IMPORTED_MODULE_0__/* .partOfTree */ .N)(tree, paths), jobs);
    return collectWanted(gates, collected, new Set(tree.paths), world, part);
}
/**
 * Goes on from what the first jobs brought: asks those that want only some files which, runs them, and asks again with what
 * came of it, until nobody wants more. A job that cannot say what it wants is a failure of it.
 * @param paths the files of the tree.
 */
async function collectWanted(gates, first, paths, world, collect) {
    const ran = new Map();
    let gathered = { ...first, ran };
    for (const gate of gates) {
        for (const [job, begin] of gate.later) {
            const done = new Set();
            ran.set(job.id, done);
            let asked;
            for (;;) {
                let wanted;
                try {
                    asked ??= await begin();
                    wanted = [...asked.next((0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .projectOf */ .v)(gate, gathered, paths, world))];
                }
                catch (cause) {
                    gathered = withFailure(gathered, { id: job.id, error: errorOf(cause) });
                    break;
                }
                const more = [...new Set(wanted)].filter((path) => !done.has(path) && paths.has(path) && job.wants(path));
                if (more.length === 0)
                    break;
                for (const path of more)
                    done.add(path);
                gathered = { ...merged(gathered, await collect(more.toSorted(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n), [job])), ran };
            }
        }
    }
    return gathered;
}
/** Two collections of one tree as one, for jobs that were run on different files; a file that both read counts once. */
function merged(one, other) {
    const facts = new Map(one.facts);
    for (const [id, more] of other.facts) {
        const known = facts.get(id) ?? new Map();
        facts.set(id, more.size === 0 ? known : sorted([...known, ...more]));
    }
    const looked = new Map(one.looked);
    for (const [id, count] of other.looked)
        looked.set(id, (looked.get(id) ?? 0) + count);
    const known = new Set(one.unanalysed.map(({ path }) => path));
    const unanalysed = [
        ...one.unanalysed,
        ...other.unanalysed.filter(({ path }) => !known.has(path)),
    ].toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.path, b.path));
    return { ...one, facts, looked, unanalysed, failures: [...one.failures, ...other.failures] };
}
/** Facts in the order of the paths. */
function sorted(entries) {
    return new Map(entries.toSorted(([one], [other]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one, other)));
}
function withFailure(gathered, failure) {
    return { ...gathered, failures: [...gathered.failures, failure] };
}
function errorOf(cause) {
    return cause instanceof Error ? cause : new Error(String(cause), { cause });
}


/***/ }),

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ inCode)
/* harmony export */ });
const LONGEST = 60;
/** A text from a repository in Markdown code quotes, of bounded length; it cannot end the quotes itself. */
function inCode(text) {
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return `\`${short.replaceAll("`", "'")}\``;
}


/***/ }),

/***/ 8212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownNames),
/* harmony export */   V: () => (/* binding */ allRules)
/* harmony export */ });
/* harmony import */ var _own_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3456);
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5051);


/** The rules of the gates, then Pawl's own, by id. */
function allRules(gates) {
    const tables = [...gates.map((gate) => gate.rules), _own_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRules */ .o];
    return new Map(tables.flatMap((table) => Object.entries(table)));
}
/** Names that an allow comment may use: every gate and every rule, those of the suite's other gates too. */
function knownNames(gates) {
    const others = (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbours */ .$)(gates).flatMap(({ name, rules }) => [name, ...rules]);
    return new Set([...gates.map((gate) => gate.name), ...allRules(gates).keys(), ...others]);
}


/***/ }),

/***/ 3103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
/* harmony import */ var _issue_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9742);

/** The levels in the order in which they are listed to the user. */
const LEVELS = ["off", "notice", "warning", "error"];
/** What holds where a configuration does not say otherwise. */
const PRESETS = {
    include: ["**"],
    exclude: [],
    defaultExcludes: true,
    honourNoqa: true,
    issues: _issue_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_PRESETS */ .h,
};


/***/ }),

/***/ 9595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8212);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3103);



/**
 * The configuration of a repository that has none: what `parseConfig` makes of an empty file, without its schema, which
 * takes longer to build than a small repository to judge.
 * @throws {UsageError} where a gate has an option without a default.
 */
function defaultConfig(gates) {
    return {
        ..._config_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESETS */ .f,
        rules: new Map(),
        overrides: [],
        accept: [],
        machines: new Map(),
        limits: new Map(),
        options: new Map(gates.map((gate) => [gate.name, defaultOptions(gate)])),
        known: (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .knownNames */ .U)(gates),
    };
}
function defaultOptions({ name, options }) {
    const result = options.safeParse({});
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${[name, ...(issue?.path ?? [])].join(".")} has no default`, "Set it in a pawl.yml at the root of the repository.");
}


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ISSUE_PRESETS)
/* harmony export */ });
/** What holds where a configuration does not say otherwise. */
const ISSUE_PRESETS = {
    file: "new",
    groupBy: new Map(),
    labels: [],
    wontFixLabel: "wontfix",
    misses: 1,
    maxIssues: 25,
    maxUpdates: 25,
    maxCloses: 25,
    split: false,
    spacing: 3,
    trend: true,
};


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer names are not compared: no name of Pawl's comes near this length. */
const LONGEST = 100;
/**
 * The candidate that the writer of `name` most likely meant, `undefined` where none is near. Case does not count; a
 * swap of two neighbours is one mistake; a name that leaves out the gate (`silent` for `bare-except/silent`) is near.
 * Among equally near ones the first wins.
 */
function nearest(name, candidates) {
    if (name.length > LONGEST)
        return undefined;
    const written = name.toLowerCase();
    let best;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const distance = distanceTo(written, candidate.toLowerCase());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return bestDistance <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}
function distanceTo(written, candidate) {
    const whole = editDistance(written, candidate);
    const pattern = candidate.slice(candidate.indexOf("/") + 1);
    return pattern === written ? Math.min(whole, 1) : whole;
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, each counted once. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const replaced = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
            let least = Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                least = Math.min(least, at(beforePrevious, column - 2) + 1);
            }
            current.push(least);
        }
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 5051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ neighbours)
});

;// CONCATENATED MODULE: ./build/packages/engine/src/config/suite-rules.js
// Generated by `pnpm generate` from the gates under actions/. Do not edit.
/** Every gate of the suite with the ids of its rules, also those that are not in this bundle. */
const suiteRules = new Map([
    [
        "bare-except",
        [
            "bare-except/bare",
            "bare-except/silent",
            "bare-except/swallowed",
            "bare-except/suppress",
            "bare-except/broad",
        ],
    ],
    [
        "port-conflict",
        [
            "port-conflict/duplicate-bind",
            "port-conflict/registry-duplicate",
            "port-conflict/registry-mismatch",
            "port-conflict/wrong-binder",
            "port-conflict/unregistered",
            "port-conflict/unreadable",
            "port-conflict/out-of-range",
            "port-conflict/stale-entry",
            "port-conflict/dangling-connect",
            "port-conflict/privileged",
            "port-conflict/ephemeral",
            "port-conflict/hard-coded",
        ],
    ],
    [
        "todo-to-issues",
        [
            "todo-to-issues/left-behind",
            "todo-to-issues/expired",
            "todo-to-issues/closed-ticket",
            "todo-to-issues/no-ticket",
            "todo-to-issues/todo",
        ],
    ],
]);

;// CONCATENATED MODULE: ./build/packages/engine/src/config/neighbours.js

/**
 * The other gates of the suite. One `pawl.yml` speaks of them all, and an action of one gate has to read it: what it says
 * of a neighbour's options is judged where that gate runs. None for gates that are not of the suite.
 */
function neighbours(gates) {
    const here = new Set(gates.map(({ name }) => name));
    if (![...suiteRules.keys()].some((name) => here.has(name)))
        return [];
    return [...suiteRules].flatMap(([name, rules]) => (here.has(name) ? [] : [{ name, rules }]));
}


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/**
 * The exit status of a run: 0 passed, 1 a finding of severity `error` fails it, 3 the analysis is incomplete (a gate
 * crashed, or a file that had to be read could not be). 3 is stronger than 1, and no `failOn` turns it off.
 */
function exitCode(report, failOn) {
    if (report.gates.some((gate) => gate.status === "error"))
        return 3;
    if (report.unanalysed.some((file) => file.blocking))
        return 3;
    if (failOn === "never")
        return 0;
    const fails = report.findings.some(({ severity, status }) => severity === "error" && (status === "new" || (status === "known" && failOn === "any")));
    return fails ? 1 : 0;
}


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * What a finding is recognised by from one state of a repository to the next: 32 hex digits of SHA-256 over gate, scope
 * and code, with NUL between. Equal findings share it; line numbers, paths and rules are no part of it.
 */
function fingerprint(gate, scope, code) {
    return digest(`${gate}\0${scope}\0${code}`);
}
/** The first 32 hex digits of the SHA-256 of a text, taken as UTF-8. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex").slice(0, 32);
}


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fI: () => (/* binding */ COMMENTS_JOB),
  Cn: () => (/* binding */ commentsJob),
  vf: () => (/* binding */ firstJobs),
  YM: () => (/* binding */ gateJobs)
});

// UNUSED EXPORTS: restoreJob

// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __webpack_require__(6149);
// EXTERNAL MODULE: ./build/packages/engine/src/canonical-json.js
var canonical_json = __webpack_require__(231);
// EXTERNAL MODULE: ./build/packages/parser/src/source.js + 19 modules
var src_source = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/packages/engine/src/calendar-date.js
var calendar_date = __webpack_require__(1747);
// EXTERNAL MODULE: ./build/packages/engine/src/config/nearest.js
var nearest = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/packages/engine/src/fingerprint.js
var fingerprint = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/packages/engine/src/comments/in-code.js
var in_code = __webpack_require__(958);
;// CONCATENATED MODULE: ./build/packages/engine/src/comments/allow-comment.js




/** `# pawl:`, at the start of a comment or after other text in it; the colon may be forgotten before `allow`. */
const MARKER = /#\s*pawl\s*(?::|(?=\ballow\b))/gi;
/** Where another comment begins on the same line: ` # noqa`, ` #type: ignore`; `issue #12` is none. */
const NEXT_COMMENT = /\s#(?=\s|(?:noqa|nosec|pylint|type|pawl|ruff|flake8|pyright|mypy|fmt|isort|pragma)\b)/i;
/** A comment longer than these is not one that somebody wrote; what it says would end up in every report. */
const MOST_NAMES = 50;
const LONGEST_REASON = 1_000;
const FORM = /^\s*([\w-]*)\s*(?:\[([^\]]*)(\]?))?(.*)$/s;
const UNTIL = /(?<![\w-])\(?until\s*=\s*([^\s,;)]*)[,;)]?/gi;
/** The `# pawl: …` comments in a comment, also those that cannot be understood. */
function parseAllows(comment) {
    const markers = [...comment.text.matchAll(MARKER)];
    return markers.map((marker, index) => {
        const start = marker.index;
        const bodyStart = start + marker[0].length;
        const limit = markers[index + 1]?.index ?? comment.text.length;
        const cut = comment.text.slice(bodyStart, limit).search(NEXT_COMMENT);
        const end = cut < 0 ? limit : bodyStart + cut;
        const text = comment.text.slice(start, end).trimEnd();
        return {
            line: comment.line,
            column: comment.column + start,
            endColumn: comment.column + start + text.length,
            code: (0,fingerprint/* digest */.b)(text.replace(/\s+/g, " ")),
            ...parseBody(comment.text.slice(bodyStart, end), marker[0].endsWith(":")),
        };
    });
}
function parseBody(body, hasColon) {
    const [, word = "", inside, closing, rest = ""] = FORM.exec(body) ?? [];
    if (!hasColon)
        return broken("`pawl` stands without its colon, expected `pawl: allow[…]`");
    if (word.toLowerCase() !== "allow")
        return broken(unknownWord(word));
    if (inside === undefined)
        return broken("`allow` stands without brackets, expected `allow[<rule>]`");
    if (closing === "")
        return broken("the bracket of `allow[` is not closed");
    const names = [...new Set(inside.split(",").map((name) => name.trim()))].filter((name) => name !== "");
    if (names.length === 0)
        return broken("`allow[]` names no rule");
    if (names.length > MOST_NAMES)
        return broken(`\`allow[…]\` names more than ${MOST_NAMES} rules`);
    const dates = [...rest.matchAll(UNTIL)].map((match) => (match[1] ?? "").replace(/\.$/, ""));
    const [until] = dates;
    if (dates.length > 1)
        return broken("`until` is given twice");
    if (until !== undefined && !(0,calendar_date/* isCalendarDate */.t)(until)) {
        return broken(`${(0,in_code/* inCode */.p)(`until=${until}`)} is no date, expected YYYY-MM-DD`);
    }
    const reason = rest.replace(UNTIL, " ").replace(/\s+/g, " ").trim();
    return {
        names,
        ...(/[\p{L}\p{N}]/u.test(reason) ? { reason: reason.slice(0, LONGEST_REASON) } : {}),
        ...(until === undefined ? {} : { until }),
    };
}
function unknownWord(word) {
    if (word === "")
        return "nothing follows `pawl:`, expected `allow[<rule>]`";
    const meant = (0,nearest/* nearest */.p)(word, ["allow"]) === undefined ? ", expected `allow[<rule>]`" : "; did you mean `allow`?";
    return `${(0,in_code/* inCode */.p)(word)} is no word of Pawl's${meant}`;
}
function broken(problem) {
    return { names: [], problem };
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/marker-words.js
/** Every comment that counts holds one of these words. */
const MARKER_WORDS = /pawl|noqa|pylint:|nosec/i;
/** What tells a small letter from a capital one. */
const CASE = 0x20;
const N = 0x6e;
const P = 0x70;
/** The words behind their first letters. */
const OQA = Buffer.from("oqa");
const OSEC = Buffer.from("osec");
const AWL = Buffer.from("awl");
const YLINT = Buffer.from("ylint:");
/**
 * Whether a comment of the file may hold one of {@link MARKER_WORDS}. Most files' comments hold none, and are compared
 * as bytes, where they are: a text for each would cost ten times as much.
 */
function holdsMarker({ bytes, scan: { comments } }) {
    for (let index = 0; index < comments.length; index += 2) {
        if (commentHoldsMarker(bytes, comments.at(index), comments.at(index + 1)))
            return true;
    }
    return false;
}
function commentHoldsMarker(bytes, start, end) {
    for (let at = start; at < end; at++) {
        const letter = (bytes[at] ?? 0) | CASE;
        if (letter === N) {
            if (stands(OQA, bytes, at + 1, end) || stands(OSEC, bytes, at + 1, end))
                return true;
        }
        else if (letter === P) {
            if (stands(AWL, bytes, at + 1, end) || stands(YLINT, bytes, at + 1, end))
                return true;
        }
    }
    return false;
}
/** Whether these small letters stand at `from`, in whatever case. */
function stands(rest, bytes, from, end) {
    if (from + rest.length > end)
        return false;
    for (let at = 0; at < rest.length; at++) {
        if (((bytes[from + at] ?? 0) | CASE) !== rest[at])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/noqa-comment.js
/** Codes as flake8 and ruff read them: letters and digits, between them commas, white space or nothing. */
const CODES = "[a-z]+[0-9]+(?:[\\s,]*[a-z]+[0-9]+)*";
const IN_LINE = new RegExp(`#\\s*noqa(?![\\w-])(?:\\s*:\\s*(${CODES}))?`, "gi");
const IN_FILE = new RegExp(`^#\\s*(?:flake8|ruff)\\s*[:=]\\s*noqa(?:\\s*:\\s*(${CODES})(?!\\w).*|\\s*(?:\\s#.*)?)$`, "is");
/**
 * The `# noqa` comments in a comment: for their line, or for the file where `# flake8: noqa` or `# ruff: noqa` stands
 * on a line of its own. As in flake8, what follows a colon and is no code makes the comment a blanket one.
 */
function parseNoqa(comment) {
    const { line } = comment;
    const inFile = comment.standalone ? IN_FILE.exec(comment.text) : null;
    if (inFile !== null) {
        return [{ kind: "noqa", line, first: 1, last: null, names: codes(inFile[1]), quiet: true }];
    }
    return [...comment.text.matchAll(IN_LINE)].map((match) => ({
        kind: "noqa",
        line,
        first: line,
        last: line,
        names: codes(match[1]),
        quiet: true,
    }));
}
function codes(text) {
    return text?.toUpperCase().match(/[A-Z]+[0-9]+/g) ?? null;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/nosec-comment.js
const NOSEC = /#\s*nosec(?![\w-]):?([^#]*)/g;
const TEST = /\b(?:B\d{3}|[a-z]+(?:_[a-z]+)+)\b/g;
/** The `# nosec` comments of bandit in a comment: for all its tests, or for those named by code or by name. */
function parseNosec(comment) {
    const { line } = comment;
    return [...comment.text.matchAll(NOSEC)].map((match) => ({
        kind: "nosec",
        line,
        first: line,
        last: line,
        names: match[1]?.match(TEST) ?? null,
        quiet: true,
    }));
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/pylint-comment.js
const PRAGMA = /\bpylint:\s*([a-z-]+)\s*(?:=([^;#]*))?/g;
/**
 * The `# pylint: …` comments in a comment. `disable` and `enable` hold for their line, or, on a line of their own, from
 * there to the end of the block; `disable-next` for the next line; `skip-file` for the file.
 */
function parsePylint(comment, source) {
    return [...comment.text.matchAll(PRAGMA)].flatMap(([, action = "", list = ""]) => {
        const covered = lines(action, comment, source);
        if (covered === undefined)
            return [];
        const names = action === "skip-file" ? null : messages(list);
        return [{ kind: "pylint", line: comment.line, ...covered, names, quiet: action !== "enable" }];
    });
}
function lines(action, { line, standalone }, source) {
    switch (action) {
        case "skip-file":
            return { first: 1, last: null };
        case "disable-next":
            return { first: line + 1, last: line + 1 };
        case "disable":
        case "enable":
            return { first: line, last: standalone ? Math.max(line, source.lastLineOfBlock(line)) : line };
        default:
            return undefined;
    }
}
/** Codes and names between commas; what follows a name after white space is prose. */
function messages(list) {
    return list.split(",").flatMap((part) => part
        .trim()
        .split(/\s/, 1)
        .filter((name) => name !== ""));
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/collect-comments.js






/** What Pawl itself has to know of a Python file: where it is broken, and the comments that suppress findings. */
function collect_comments_collectComments(file) {
    const source = (0,src_source/* readPython */.Z)(file);
    const allows = [];
    const linterComments = [];
    if (holdsMarker(source))
        readComments(source, allows, linterComments);
    const broken = source.syntaxError;
    if (broken === undefined && allows.length === 0 && linterComments.length === 0)
        return undefined;
    return {
        ...(broken === undefined ? {} : { broken: { line: broken.line, message: broken.message } }),
        ...(allows.length === 0 ? {} : { allows }),
        ...(linterComments.length === 0 ? {} : { linterComments }),
    };
}
function readComments(source, allows, linterComments) {
    const comments = source.comments();
    for (const [index, comment] of comments.entries()) {
        if (!MARKER_WORDS.test(comment.text))
            continue;
        const own = parseAllows(comment);
        if (own.length > 0) {
            const above = comment.standalone ? { above: lineBelow(comments, index) } : {};
            allows.push(...own.map((allow) => ({ ...allow, ...above })));
        }
        linterComments.push(...parseNoqa(comment), ...parsePylint(comment, source), ...parseNosec(comment));
    }
}
/** The first line below a lone comment that is not itself a lone comment. */
function lineBelow(comments, index) {
    let line = comments[index]?.line ?? 0;
    for (let next = index + 1; comments[next]?.standalone && comments[next]?.line === line + 1; next++)
        line++;
    return line + 1;
}

// EXTERNAL MODULE: ./build/packages/engine/src/own-rules.js
var own_rules = __webpack_require__(3456);
;// CONCATENATED MODULE: ./build/packages/engine/src/jobs.js




/**
 * What a gate wants collected: for each of its collectors the files that it names, as far as the configuration
 * includes them.
 * @throws {TypeError} where the configuration was not read for the gate.
 */
function gateJobs(gate, config) {
    if (!config.options.has(gate.name))
        throw new TypeError(`the configuration was not read for ${gate.name}`);
    const options = config.options.get(gate.name);
    const includes = (0,glob/* compileGlobs */.t)(config.include);
    const jobs = new Map();
    const later = new Map();
    const globs = [];
    for (const [name, collector] of Object.entries(gate.facts)) {
        const files = collector.files(options);
        const matches = (0,glob/* compileGlobs */.t)(files);
        globs.push(...files);
        // No more than these, so that a fact cannot depend on what its key does not hold.
        const depends = picked(options, collector.depends);
        const job = {
            id: `${gate.name}/${name}`,
            depends: (0,canonical_json/* canonicalJson */.d)(depends),
            wants: (path) => matches(path) && includes(path),
            collect: (file) => collector.collect(file, depends),
        };
        jobs.set(name, job);
        const { wanted } = collector;
        if (wanted !== undefined)
            later.set(job, () => wanted(options));
    }
    const all = [...jobs.values()];
    const known = new Map();
    const wants = (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const isWanted = all.some((job) => job.wants(path));
        known.set(path, isWanted);
        return isWanted;
    };
    return { gate, options, jobs, later, globs: [...new Set(globs)], wants };
}
/** The jobs that are run on all the files they want before any other: those of the gates, and Pawl's own. */
function firstJobs(gates) {
    return gates.flatMap(({ jobs, later }) => [...jobs.values()].filter((job) => !later.has(job)));
}
/** The id of the job that reads comments for Pawl itself. */
const COMMENTS_JOB = `${own_rules/* OWN_GATE */.r}/comments`;
/** Pawl's own job: the comments of every Python file that some gate looks at, and whether Python can read it. */
function commentsJob(gates) {
    return {
        id: COMMENTS_JOB,
        depends: (0,canonical_json/* canonicalJson */.d)({}),
        wants: (path) => /\.pyi?$/.test(path) && gates.some((gate) => gate.wants(path)),
        collect: collect_comments_collectComments,
    };
}
/**
 * The job of that name in another thread, which has the same gates. It is only to be run: which files it wants has been
 * decided already.
 * @throws {TypeError} where no gate has such a collector.
 */
function restoreJob(gates, { id, depends }) {
    const wants = () => true;
    if (id === COMMENTS_JOB)
        return { id, depends, wants, collect: collectComments };
    const gate = gates.find(({ name }) => id.startsWith(`${name}/`));
    const collector = gate?.facts[id.slice(gate.name.length + 1)];
    if (collector === undefined)
        throw new TypeError(`no gate has the collector ${id}`);
    const options = JSON.parse(depends);
    return { id, depends, wants, collect: (file) => collector.collect(file, options) };
}
function picked(options, names) {
    const has = (name) => typeof options === "object" && options !== null && Object.hasOwn(options, name);
    return Object.fromEntries(names.filter(has).map((name) => [name, Reflect.get(Object(options), name)]));
}


/***/ }),

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ isLouder),
/* harmony export */   cH: () => (/* binding */ configuredRules),
/* harmony export */   t2: () => (/* binding */ compileLevels)
/* harmony export */ });
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6149);

/** The severities, the loudest first. */
const LOUDEST_FIRST = ["error", "warning", "notice"];
/** Whether a severity is louder than another. */
function isLouder(one, other) {
    return LOUDEST_FIRST.indexOf(one) < LOUDEST_FIRST.indexOf(other);
}
/**
 * Levels as configured: the last override that matches the path and names the rule, else `rules`, else the severity
 * of the finding or of its rule.
 */
function compileLevels(config, rules) {
    const overrides = config.overrides
        .map((override) => ({ matches: (0,_pawl_gate__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .t)(override.paths), rules: override.rules }))
        .toReversed();
    return (rule, path, own) => {
        for (const override of overrides) {
            const level = override.rules.get(rule);
            if (level !== undefined && override.matches(path))
                return level;
        }
        return config.rules.get(rule) ?? own ?? rules.get(rule)?.severity ?? "off";
    };
}
/**
 * The rules that can report anything, by id, with the severity that `rules` of the configuration gives them. A rule that
 * is off for all files is left out; one that only overrides turn on keeps its own severity here.
 */
function configuredRules(config, rules) {
    const configured = new Map();
    for (const [id, rule] of rules) {
        const level = config.rules.get(id) ?? rule.severity;
        if (level !== "off")
            configured.set(id, { ...rule, severity: level });
        else if (config.overrides.some((override) => (override.rules.get(id) ?? "off") !== "off")) {
            configured.set(id, rule);
        }
    }
    return configured;
}


/***/ }),

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders texts by UTF-16 code unit, the order of every list in a report. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Orders findings by path, line, column and rule; by end and message where these are equal, so that no order is left open. */
function compareFindings(a, b) {
    return (compareText(a.at.path, b.at.path) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column ||
        compareText(a.rule, b.rule) ||
        a.at.endLine - b.at.endLine ||
        a.at.endColumn - b.at.endColumn ||
        compareText(a.message, b.message));
}


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ownRules),
/* harmony export */   r: () => (/* binding */ OWN_GATE)
/* harmony export */ });
/** The pseudo-gate under which Pawl reports on its own comments. */
const OWN_GATE = "pawl";
/** What Pawl itself reports, whatever gates run: broken files, limits, mistakes in what keeps findings quiet. In Pawl's own order, worst first. */
const ownRules = {
    "pawl/broken-file": {
        severity: "error",
        summary: "A Python file that could be read in the base and cannot be read now",
        help: [
            "Python cannot read the file any more: a bracket is gone, an indentation is wrong, a merge was left half resolved. What",
            "Pawl cannot see in it is not gone: the findings that the base has there stay debt and do not count as fixed.",
            "",
            "Mend the syntax. `python -m py_compile <file>` says where Python stops.",
        ].join("\n"),
    },
    "pawl/over-limit": {
        severity: "error",
        summary: "More debt than the ceiling in the configuration allows today",
        help: [
            "`limits` in `pawl.yml` sets a ceiling that comes down with every weekday. A run over the whole tree fails above it; a",
            "run that compares with a base says so as a notice, because a pull request answers for what it adds alone.",
            "",
            "Pay debt back, or agree on another schedule:",
            "",
            "```yaml",
            "limits:",
            "  bare-except: { start: 4117, from: 2026-12-01, per-weekday: 30, unit: files }",
            "```",
        ].join("\n"),
    },
    "pawl/expired": {
        severity: "error",
        summary: "An allow comment or an accepted finding whose last day is past",
        help: [
            "A comment `# pawl: allow[…] … until=YYYY-MM-DD` counts up to and including that day. The day is past, so the comment",
            "no longer counts and what it kept quiet is reported again. The same holds for `expires` in `accept` of `pawl.yml`.",
            "",
            "Mend the code and remove the comment, or, if the reason still holds, give it a new date:",
            "",
            "```python",
            "except Exception:  # pawl: allow[bare-except/broad] the driver raises anything until=2027-06-30",
            "```",
        ].join("\n"),
    },
    "pawl/missing-reason": {
        severity: "error",
        summary: "An allow comment without a reason",
        help: [
            "Whoever meets the comment next year has to know whether it is still needed. The comment counts, but it has to say why:",
            "",
            "```python",
            "except Exception:  # pawl: allow[bare-except/broad] the plug-in's code is not ours",
            "```",
        ].join("\n"),
    },
    "pawl/unused-allow": {
        severity: "warning",
        summary: "An allow comment or an entry of accept that allows nothing, or a comment that cannot be understood",
        help: [
            "A comment `# pawl: allow[…]` that keeps nothing quiet hides the next mistake on its line. Remove it, or the names in",
            "its brackets that are no longer needed. A comment that Pawl cannot understand, or that names a rule it does not know,",
            "is reported here too, and so is an entry of `accept` in `pawl.yml` that nothing in the whole tree needs.",
            "",
            "The comment stands on a line of the finding, or alone on the lines directly above it:",
            "",
            "```python",
            "# pawl: allow[bare-except/broad] the plug-in's code is not ours",
            "except Exception:",
            "```",
        ].join("\n"),
    },
};


/***/ }),

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ projectOf)
/* harmony export */ });
/**
 * What a gate sees of one state of the tree.
 * @param paths the files of the tree that were to be looked at.
 */
function projectOf({ jobs, wants }, collected, paths, world) {
    const facts = {};
    const looked = {};
    for (const [name, job] of jobs) {
        facts[name] = collected.facts.get(job.id) ?? new Map();
        looked[name] = collected.looked.get(job.id) ?? 0;
    }
    let known;
    return {
        ...world,
        facts,
        looked,
        has: (path) => paths.has(path) && wants(path),
        get paths() {
            // Most gates never ask.
            known ??= [...paths].filter(wants);
            return known;
        },
    };
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ pair)
});

;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/leftover.js
/** The findings of both states that are not paired yet, each side in its order. */
class Leftover {
    #head;
    #base;
    constructor(head, base) {
        this.#head = new Set(head);
        this.#base = new Set(base);
    }
    head() {
        return [...this.#head];
    }
    base() {
        return [...this.#base];
    }
    /** Takes a finding of the head out, with the finding of the base that it is, where there is one. */
    take(head, base) {
        this.#head.delete(head);
        if (base !== undefined)
            this.#base.delete(base);
    }
}

// EXTERNAL MODULE: ./build/packages/engine/src/ratchet/recognised.js
var recognised = __webpack_require__(321);
;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/lines.js

/** Ties a change to the files that are the same. */
function standing(change, files) {
    return {
        fileInBase: ({ at }) => files.baseOf(at.path),
        lineInBase({ at }) {
            const file = files.baseOf(at.path);
            const line = file === undefined ? undefined : change.baseLine(at.path, at.line);
            return file === undefined || line === undefined ? undefined : (0,recognised/* keyOf */.TN)(file, line);
        },
    };
}
/** Findings of the base by the key of their first line. */
function byLine(base) {
    return (0,recognised/* groupBy */.$z)(base, ({ at }) => (0,recognised/* keyOf */.TN)(at.path, at.line));
}

// EXTERNAL MODULE: ./build/packages/engine/src/ratchet/same-file.js
var same_file = __webpack_require__(3635);
// EXTERNAL MODULE: ./build/packages/engine/src/ratchet/untouched.js
var ratchet_untouched = __webpack_require__(1019);
;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/origins.js



/**
 * Tells which place of a finding's `from` a change touched: the first of them, `undefined` where all stand as they stood.
 * A place in a file that the base does not have is touched. Many findings may have one place in common, such as a whole
 * file: each is looked at once.
 */
function changedOrigins(change) {
    const files = (0,same_file/* sameFile */.V)(change);
    const known = new Map();
    const isTouched = (place) => {
        const { path, line, endLine } = place;
        const key = (0,recognised/* keyOf */.TN)(path, line, endLine);
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const touched = files.baseOf(path) === undefined || !(0,ratchet_untouched/* isUntouched */.O)({ at: place }, change);
        known.set(key, touched);
        return touched;
    };
    return ({ from = [] }) => from.find(isTouched);
}

;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/pair-edited.js


/** The scope of what stands outside of all functions and classes: every file has one, so it names nothing. */
const MODULE = "<module>";
/** Pairs what is left where a gate still has a finding on the same line: the header stands, the body was edited. */
function pairInPlace(left, standing, found) {
    const lines = byLine(left.base());
    for (const head of left.head()) {
        const line = standing.lineInBase(head);
        const there = line === undefined ? undefined : lines.get(line);
        const index = there?.findIndex(({ gate }) => gate === head.gate) ?? -1;
        const [base] = index < 0 ? [] : (there?.splice(index, 1) ?? []);
        if (base !== undefined)
            found(head, base);
    }
}
/**
 * Pairs what is left where each side has exactly one finding: in a scope of a file, then in a scope of any file, which is
 * a function that was moved and edited.
 */
function pairInScope(left, standing, found) {
    pairOnlyOnes(left, found, {
        head: (one) => scopeKey(one, standing.fileInBase(one)),
        base: (one) => scopeKey(one, one.at.path),
    });
    const anywhere = (one) => (one.scope === MODULE ? undefined : scopeKey(one, ""));
    pairOnlyOnes(left, found, { head: anywhere, base: anywhere });
}
function scopeKey({ gate, scope }, file) {
    return file === undefined ? undefined : (0,recognised/* keyOf */.TN)(gate, scope, file);
}
/** Pairs where a key holds exactly one finding on each side. */
function pairOnlyOnes(left, found, keys) {
    const NONE = "";
    const bases = (0,recognised/* groupBy */.$z)(left.base(), (one) => keys.base(one) ?? NONE);
    for (const [key, heads] of (0,recognised/* groupBy */.$z)(left.head(), (one) => keys.head(one) ?? NONE)) {
        const [head, secondHead] = heads;
        const [base, secondBase] = bases.get(key) ?? [];
        if (key === NONE || head === undefined || base === undefined)
            continue;
        if (secondHead === undefined && secondBase === undefined)
            found(head, base);
    }
}

;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/pair-equal.js


/**
 * Takes out of what is left the findings that are equal in gate, scope and code: first those on the same line, then those
 * in the same file, then those that moved. Where the head has more of them, those on lines that the change brought stay.
 */
function pairEqual(left, standing, found) {
    const equalTo = ({ gate, scope, code }) => (0,recognised/* keyOf */.TN)(gate, scope, code);
    const bases = (0,recognised/* groupBy */.$z)(left.base(), equalTo);
    for (const [key, heads] of (0,recognised/* groupBy */.$z)(left.head(), equalTo)) {
        const group = bases.get(key);
        if (group !== undefined)
            pairGroup(heads, group, standing, found);
    }
}
function pairGroup(heads, bases, standing, found) {
    const free = new Set(bases);
    const pairWith = (head, candidates) => {
        // Each candidate is looked at once: what is taken already leaves its list.
        while (candidates !== undefined && candidates.length > 0) {
            const base = candidates.shift();
            if (base === undefined || !free.delete(base))
                continue;
            found(head, base);
            return true;
        }
        return false;
    };
    const lines = byLine(bases);
    const afterLines = heads.filter((head) => {
        const line = standing.lineInBase(head);
        return line === undefined || !pairWith(head, lines.get(line));
    });
    const oldLinesFirst = [
        ...afterLines.filter((head) => standing.lineInBase(head) !== undefined),
        ...afterLines.filter((head) => standing.lineInBase(head) === undefined),
    ];
    const files = (0,recognised/* groupBy */.$z)(free, ({ at }) => at.path);
    const afterFiles = oldLinesFirst.filter((head) => {
        const file = standing.fileInBase(head);
        return file === undefined || !pairWith(head, files.get(file));
    });
    const anywhere = [...free];
    for (const head of afterFiles)
        pairWith(head, anywhere);
}

;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/pair.js







/**
 * Recognises the findings of the base in those of the head. Findings of one gate, scope and code are equal: of them,
 * those on the same line are paired first, then those in the same file, then those that moved. Of what is left, a
 * finding whose first line stands where it stood, or the only one left in its scope on both sides, is the same finding
 * edited: new only if its rule got worse, and never fixed. A finding of which the change touched neither its own lines nor those
 * of its `from` is never new. One that changed by its `from` alone was not edited: it is the one on its line or none.
 * @param rank the place of a rule in its gate's own order, the worst first.
 */
function pair(head, base, change, rank) {
    const where = standing(change, (0,same_file/* sameFile */.V)(change));
    const left = new Leftover(head, base);
    const known = new Map();
    const pairKnown = (one, other) => {
        left.take(one, other);
        known.set(one, other);
    };
    pairEqual(left, where, pairKnown);
    const originOf = changedOrigins(change);
    const unmoved = left.head().filter((one) => (0,ratchet_untouched/* isUntouched */.O)(one, change));
    const origins = new Map();
    for (const one of unmoved) {
        const origin = originOf(one);
        if (origin !== undefined)
            origins.set(one, origin);
    }
    const untouched = new Set(unmoved.filter((one) => !origins.has(one)));
    const pairUnlessWorse = (one, other) => {
        if (untouched.has(one) || rank(one.rule) >= rank(other.rule))
            pairKnown(one, other);
        else
            left.take(one, other);
    };
    pairInPlace(left, where, pairUnlessWorse);
    for (const one of left.head()) {
        if (untouched.has(one))
            pairKnown(one, undefined);
        else if (origins.has(one))
            left.take(one, undefined);
    }
    pairInScope(left, where, pairUnlessWorse);
    for (const one of known.keys())
        origins.delete(one);
    return { known, origins, fresh: head.filter((one) => !known.has(one)), fixed: left.base() };
}


/***/ }),

/***/ 321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/** The files that a finding is made of: its own, then those of its `from`. */
function pathsOf({ at, from = [] }) {
    return [at, ...from].map(({ path }) => path);
}
/** Texts as one key; none of them holds NUL but a path that is not one. */
function keyOf(...parts) {
    return parts.join("\0");
}
/** Things by a key, each group in the order in which its members came. */
function groupBy(things, key) {
    const groups = new Map();
    for (const thing of things) {
        const name = key(thing);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [thing]);
        else
            group.push(thing);
    }
    return groups;
}


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameFile)
/* harmony export */ });
/** Reads off a change which files are the same. A path that was left by a rename and taken by another file is a new file. */
function sameFile({ changed, basePaths, renames }) {
    const renamed = new Map([...renames].map(([head, base]) => [base, head]));
    return {
        baseOf(headPath) {
            const before = renames.get(headPath);
            if (before !== undefined)
                return before;
            if (!changed.has(headPath))
                return headPath;
            return basePaths.has(headPath) && !renamed.has(headPath) ? headPath : undefined;
        },
        headOf(basePath) {
            const after = renamed.get(basePath);
            if (after !== undefined)
                return after;
            if (!basePaths.has(basePath))
                return basePath;
            return changed.has(basePath) && !renames.has(basePath) ? basePath : undefined;
        },
    };
}


/***/ }),

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isUntouched)
/* harmony export */ });
/** How far below a site the first line that the base has too is looked for: more were never added in one piece by hand. */
const FURTHEST = 2_000;
/**
 * Whether a change left alone all lines of a finding's own: each of them is a line of the base, none was taken out
 * between them, and none right below them, where a `raise` at the end of a handler may have stood.
 */
function isUntouched(finding, change) {
    const { path, line, endLine } = finding.at;
    if (!change.changed.has(path))
        return true;
    const last = Math.max(endLine, finding.codeEndLine ?? endLine);
    const first = change.baseLine(path, line);
    if (first === undefined)
        return false;
    for (let next = line + 1; next <= last; next++) {
        if (change.baseLine(path, next) !== first + next - line)
            return false;
    }
    for (let below = last + 1; below <= last + FURTHEST; below++) {
        const base = change.baseLine(path, below);
        if (base !== undefined)
            return base === first + last - line + 1;
    }
    return false;
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runGate),
/* harmony export */   Z: () => (/* binding */ collectError)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8467);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3475);


/**
 * Runs the reduce half of a gate over its facts. A gate that throws, reports a rule that it does not have or a finding louder than
 * its rule, or had a
 * collector that threw has an `error`; what it found besides is kept.
 * @param paths the files of the tree that were to be looked at.
 */
async function runGate(prepared, collected, paths, world) {
    const { gate, options, jobs } = prepared;
    const findings = [];
    let stats = {};
    let error = collectError([...jobs.values()].map((job) => job.id), collected);
    const doubt = { tickets: false };
    const tickets = world.tickets && {
        stateOf: async (number) => {
            const state = await world.tickets?.stateOf(number);
            if (state === undefined)
                doubt.tickets = true;
            return state;
        },
    };
    try {
        const project = (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectOf */ .v)(prepared, collected, paths, { ...world, ...(tickets && { tickets }) });
        const running = gate.check(project, options);
        let step = await running.next();
        for (; !step.done; step = await running.next()) {
            const mistake = mistakeIn(step.value, gate.rules);
            if (mistake === undefined)
                findings.push(step.value);
            else
                error ??= mistake;
        }
        stats = step.value;
    }
    catch (thrown) {
        error ??= `check failed: ${messageOf(thrown)}`;
    }
    return {
        findings,
        stats,
        ...(error === undefined ? {} : { error }),
        ...(doubt.tickets && { ticketsInDoubt: true }),
    };
}
/** What a gate must not report, in words; `undefined` for a finding that is as its rules say. */
function mistakeIn({ rule, severity }, rules) {
    const known = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
    if (known === undefined)
        return `reported ${rule}, a rule that it does not have`;
    if (severity === undefined || !(0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .isLouder */ .Kb)(severity, known.severity))
        return undefined;
    return `reported ${rule} with the severity ${severity}, louder than the ${known.severity} of the rule`;
}
/** What went wrong in the collectors with these ids, in words; `undefined` where nothing did. */
function collectError(ids, collected) {
    const failures = collected.failures.filter((failure) => ids.includes(failure.id));
    const [first] = failures;
    if (first === undefined)
        return undefined;
    const more = failures.length - 1;
    const others = more === 0 ? "" : ` (and on ${more} more file${more === 1 ? "" : "s"})`;
    const where = first.path === undefined ? "to say what it wants" : `on ${first.path}`;
    return `${first.id} failed ${where}: ${messageOf(first.error)}${others}`;
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compileGlob),
  t: () => (/* binding */ compileGlobs)
});

// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
;// CONCATENATED MODULE: ./build/packages/gate/src/glob-syntax.js

const longestPattern = 1000;
const mostWildcards = 64;
const deepestBraces = 2;
/**
 * Cuts a glob into its signs; braces are in balance and classes well-formed in what it returns.
 * @throws {UsageError} where the pattern is malformed or over a cap.
 */
function readGlobSigns(pattern) {
    if (pattern.length > longestPattern) {
        throw globError(pattern, `is ${pattern.length} characters long; at most ${longestPattern} are allowed`);
    }
    const characters = Array.from(pattern);
    const signs = [];
    let depth = 0;
    let wildcards = 0;
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? "";
        if (character === "\\") {
            at++;
            const escaped = characters[at];
            if (escaped === undefined)
                throw globError(pattern, "ends in a `\\` that escapes nothing");
            signs.push(escaped === "/" ? { kind: "slash" } : { kind: "literal", character: escaped });
        }
        else if (character === "[") {
            const { token, end } = readClass(pattern, characters, at);
            signs.push(token);
            wildcards++;
            at = end;
        }
        else if (character === "*" || character === "?") {
            if (character === "?" || signs.at(-1)?.kind !== "star")
                wildcards++;
            signs.push({ kind: character === "*" ? "star" : "any" });
        }
        else if (character === "{") {
            depth++;
            if (depth > deepestBraces)
                throw globError(pattern, `nests braces deeper than ${deepestBraces}`);
            signs.push({ kind: "open" });
        }
        else if (character === "}" && depth > 0) {
            depth--;
            signs.push({ kind: "close" });
        }
        else if (character === "," && depth > 0)
            signs.push({ kind: "comma" });
        else
            signs.push(character === "/" ? { kind: "slash" } : { kind: "literal", character });
    }
    if (depth > 0)
        throw globError(pattern, "has a `{` that no `}` closes");
    if (wildcards > mostWildcards) {
        throw globError(pattern, `has ${wildcards} wildcards; at most ${mostWildcards} are allowed`);
    }
    return signs;
}
/** Reads the class that begins at `start`; a `]` directly after the opening stands for itself, as in a shell. */
function readClass(pattern, characters, start) {
    const ranges = [];
    let at = start + 1;
    const negated = characters[at] === "!";
    if (negated)
        at++;
    const first = at;
    const take = () => {
        if (characters[at] === "\\")
            at++;
        const character = characters[at];
        if (character === "/")
            throw globError(pattern, "has a `/` in a `[…]`, which is never matched");
        const codePoint = character?.codePointAt(0);
        if (codePoint === undefined)
            throw globError(pattern, "has a `[` that no `]` closes");
        at++;
        return codePoint;
    };
    while (characters[at] !== "]" || at === first) {
        const from = take();
        const isRange = characters[at] === "-" && characters[at + 1] !== "]";
        if (isRange)
            at++;
        const to = isRange ? take() : from;
        if (to < from) {
            throw globError(pattern, `has the range ${String.fromCodePoint(from)}-${String.fromCodePoint(to)}, which is empty`);
        }
        ranges.push([from, to]);
    }
    return { token: { kind: "class", negated, ranges }, end: at };
}
/** The error for a glob: it names the pattern, cut where it is long. */
function globError(pattern, problem) {
    const shown = pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern;
    return new usage_error/* UsageError */.e(`the pattern \`${shown}\` ${problem}`);
}

;// CONCATENATED MODULE: ./build/packages/gate/src/glob-braces.js

const mostAlternatives = 64;
/**
 * Writes out the braces of balanced signs: `a{b,c}` stands for the two patterns `ab` and `ac`.
 * @throws {UsageError} where that gives more patterns than the cap allows, before they are made.
 */
function expandBraces(pattern, signs) {
    let at = 0;
    /** Reads up to the comma or brace that ends this alternative, or to the end. */
    const readSequence = () => {
        let sequences = [[]];
        for (let sign = signs[at]; sign !== undefined; sign = signs[at]) {
            if (sign.kind === "comma" || sign.kind === "close")
                break;
            at++;
            if (sign.kind === "open") {
                const tails = readAlternatives();
                refuseAbove(sequences.length * tails.length);
                sequences = sequences.flatMap((head) => tails.map((tail) => [...head, ...tail]));
            }
            else {
                for (const sequence of sequences)
                    sequence.push(sign);
            }
        }
        return sequences;
    };
    const readAlternatives = () => {
        const alternatives = readSequence();
        while (signs[at]?.kind === "comma") {
            at++;
            alternatives.push(...readSequence());
            refuseAbove(alternatives.length);
        }
        at++;
        return alternatives;
    };
    const refuseAbove = (count) => {
        if (count <= mostAlternatives)
            return;
        throw globError(pattern, `stands for more than ${mostAlternatives} patterns when its braces are written out`);
    };
    return readSequence();
}

;// CONCATENATED MODULE: ./build/packages/gate/src/glob-match.js
/**
 * Whether the segments of a path fit those of a pattern, in time proportional to the product of the two lengths. Where
 * a test fails, only the last globstar takes one segment more: what an earlier one could take is no better.
 */
function matchesSegments(pattern, path) {
    let next = 0;
    let globstar = -1;
    let resume = 0;
    let at = 0;
    while (at < path.length) {
        const test = pattern[next];
        if (test === "globstar") {
            globstar = next++;
            resume = at;
        }
        else if (test?.(path[at] ?? "")) {
            next++;
            at++;
        }
        else if (globstar >= 0) {
            next = globstar + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (pattern[next] === "globstar")
        next++;
    return next === pattern.length;
}
/** Compiles the tokens of one segment to a test; the common forms cost one comparison. */
function compileSegment(tokens) {
    const stars = tokens.filter(({ kind }) => kind === "star").length;
    const literals = tokens.map((token) => (token.kind === "literal" ? token.character : ""));
    const isLiteralAndStars = tokens.every(({ kind }) => kind === "literal" || kind === "star");
    if (isLiteralAndStars && stars === 0) {
        const name = literals.join("");
        return (segment) => segment === name;
    }
    if (isLiteralAndStars && stars === 1) {
        const star = tokens.findIndex(({ kind }) => kind === "star");
        const head = literals.slice(0, star).join("");
        const tail = literals.slice(star + 1).join("");
        const shortest = head.length + tail.length;
        return (segment) => segment.length >= shortest && segment.startsWith(head) && segment.endsWith(tail);
    }
    return (segment) => matchesTokens(tokens, segment);
}
/** The same walk as over segments, one level down: characters are code points, a star is the globstar. */
function matchesTokens(tokens, segment) {
    let next = 0;
    let star = -1;
    let resume = 0;
    let at = 0;
    while (at < segment.length) {
        const token = tokens[next];
        const codePoint = segment.codePointAt(at) ?? 0;
        if (token?.kind === "star") {
            star = next++;
            resume = at;
        }
        else if (token !== undefined && accepts(token, codePoint)) {
            next++;
            at += widthOf(codePoint);
        }
        else if (star >= 0) {
            next = star + 1;
            resume += widthOf(segment.codePointAt(resume) ?? 0);
            at = resume;
        }
        else
            return false;
    }
    while (tokens[next]?.kind === "star")
        next++;
    return next === tokens.length;
}
function accepts(token, codePoint) {
    if (token.kind === "any")
        return true;
    if (token.kind === "literal")
        return token.character.codePointAt(0) === codePoint;
    return token.ranges.some(([from, to]) => from <= codePoint && codePoint <= to) !== token.negated;
}
function widthOf(codePoint) {
    return codePoint > 0xffff ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/glob.js



/**
 * Compiles one glob to a test over paths, which are relative and have `/` between their segments. Case matters, a dot
 * is a character like any other, and a match takes time proportional to pattern times path, whatever the pattern.
 *
 * - `*` any run of characters but `/`, `?` one of them, `[abc]`, `[!a-z]` one of a class; `**` as a whole segment: any
 *   number of segments, at the end at least one; `{a,b}` either (nested at most twice); `\` takes the next one literally.
 * - Without a `/`, other than at its end, a pattern matches at any depth, as in `.gitignore`; otherwise, and with a
 *   leading `/`, from the root.
 * - A last segment without wildcards (`legacy`) names a file or a folder with all below it; with a `/` behind it
 *   (`legacy/`, `build-*\/`) folders only. With wildcards and no `/` (`*.py`) it names files.
 *
 * @throws {UsageError} where the pattern is empty, malformed, points out of the tree, or is over a cap (1,000
 * characters, 64 wildcards, 64 alternatives when the braces are written out).
 */
function compileGlob(pattern) {
    return anyOf(compileAlternatives(pattern));
}
/** True where any of the globs matches; without a glob, never. Each is as in `compileGlob`. */
function compileGlobs(patterns) {
    return anyOf(patterns.flatMap(compileAlternatives));
}
function compileAlternatives(pattern) {
    return expandBraces(pattern, readGlobSigns(pattern)).map((signs) => compileSigns(pattern, signs));
}
function anyOf(all) {
    const tests = all.flatMap((one) => ("test" in one ? one.test : []));
    const suffixes = all.flatMap((one) => ("suffix" in one ? one.suffix : []));
    const every = [...suffixTests(suffixes), ...tests];
    const [only] = every;
    return every.length === 1 && only !== undefined ? only : (path) => every.some((test) => test(path));
}
/** A gate for every common language has hundreds of suffixes: they are looked up, by length, and not tried one by one. */
function suffixTests(suffixes) {
    const [only] = suffixes;
    if (only === undefined)
        return [];
    if (suffixes.length === 1)
        return [(path) => path.endsWith(only)];
    const known = new Set(suffixes);
    const lengths = [...new Set(suffixes.map(({ length }) => length))].sort((a, b) => a - b);
    return [
        (path) => lengths.some((length) => length <= path.length && known.has(path.slice(path.length - length))),
    ];
}
function compileSigns(pattern, signs) {
    const parts = splitAtSlashes(signs);
    const isFolder = signs.at(-1)?.kind === "slash";
    const isAnchored = signs.slice(0, -1).some(({ kind }) => kind === "slash");
    const segments = parts.filter((part) => part.length > 0);
    const last = segments.at(-1);
    if (last === undefined)
        throw globError(pattern, "names nothing");
    if (segments.some((segment) => /^\.\.?$/.test(literalOf(segment) ?? ""))) {
        throw globError(pattern, "has a segment `.` or `..`; write it from the root of the tree: `/src/*.py`");
    }
    const below = isGlobstar(last) || isFolder ? [anything] : [];
    const self = literalOf(last) === undefined && !isFolder ? segments : [...segments, globstar];
    const whole = [...(isAnchored ? [] : [globstar]), ...self, ...below];
    return compileShortcut(whole) ?? { test: compileWhole(whole) };
}
const globstar = [{ kind: "star" }, { kind: "star" }];
const anything = [{ kind: "star" }];
/** Five forms that nearly every list of globs is made of, as one comparison over the uncut path: `**\/*.py`, `legacy/**`, `**\/.env.*`, `Procfile`. */
function compileShortcut(segments) {
    // `**`: everything.
    if (segments.every((segment) => segment === anything || isGlobstar(segment))) {
        return { test: (path) => path !== "" };
    }
    const [first, second] = segments;
    if (segments.length === 2 && first !== undefined && second !== undefined && isGlobstar(first)) {
        const [star, ...rest] = second;
        const suffix = literalOf(rest);
        if (star?.kind === "star" && suffix !== undefined)
            return { suffix };
        const prefix = second.at(-1)?.kind === "star" ? literalOf(second.slice(0, -1)) : undefined;
        if (prefix !== undefined)
            return { test: (path) => path.startsWith(prefix, path.lastIndexOf("/") + 1) };
    }
    if (segments.length === 3 && first !== undefined && isGlobstar(first) && segments[2] === globstar) {
        const name = literalOf(second ?? []);
        if (name !== undefined)
            return { test: (path) => hasSegment(path, name) };
    }
    const names = segments.slice(0, -2).map(literalOf);
    const isBelow = segments.at(-1) === anything && isGlobstar(segments.at(-2) ?? []);
    if (isBelow && names.length > 0 && names.every((name) => name !== undefined)) {
        const folder = `${names.join("/")}/`;
        return { test: (path) => path.startsWith(folder) };
    }
    return undefined;
}
function hasSegment(path, name) {
    for (let at = path.indexOf(name); at >= 0; at = path.indexOf(name, at + 1)) {
        const end = at + name.length;
        if ((at === 0 || path[at - 1] === "/") && (end === path.length || path[end] === "/"))
            return true;
    }
    return false;
}
function compileWhole(segments) {
    const tests = segments.map((tokens) => (isGlobstar(tokens) ? "globstar" : compileSegment(tokens)));
    return (path) => matchesSegments(tests, path.split("/"));
}
function splitAtSlashes(signs) {
    const segments = [[]];
    for (const sign of signs) {
        if (sign.kind === "slash")
            segments.push([]);
        else
            segments.at(-1)?.push(sign);
    }
    return segments;
}
function isGlobstar(tokens) {
    return tokens.length === 2 && tokens.every(({ kind }) => kind === "star");
}
/** The text that a segment without wildcards stands for; `undefined` where it has one. */
function literalOf(tokens) {
    let text = "";
    for (const token of tokens) {
        if (token.kind !== "literal")
            return undefined;
        text += token.character;
    }
    return text;
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ partOfTree),
/* harmony export */   i: () => (/* binding */ UnreadableFile)
/* harmony export */ });
/** The tree with fewer files: `paths` are some of its own, in its order. */
function partOfTree(tree, paths) {
    return { ...tree, paths };
}
/** A file that is in the tree and cannot be read: no permission, over the limit, a device. The message is the reason. */
class UnreadableFile extends Error {
    path;
    constructor(path, reason) {
        super(reason);
        this.name = "UnreadableFile";
        this.path = path;
    }
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Brackets),
/* harmony export */   U: () => (/* binding */ closes)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);

/** The open brackets of a logical line. */
class Brackets {
    /** How many are open. */
    depth = 0;
    bytes;
    notes;
    offsets = [-1];
    constructor(bytes, notes) {
        this.bytes = bytes;
        this.notes = notes;
    }
    /** The offset of the outermost bracket that was opened last, closed or not; -1 before the first. */
    get outermost() {
        return this.offsets[0] ?? 0;
    }
    /** Forgets all, without a complaint. */
    reset() {
        this.depth = 0;
    }
    open(at) {
        this.offsets[this.depth++] = at;
    }
    close(at, byte) {
        if (this.depth === 0) {
            this.notes.fail(at, `unmatched '${String.fromCharCode(byte)}'`);
            return;
        }
        const opener = this.bytes[this.offsets[--this.depth] ?? 0] ?? 0;
        if (!closes(opener, byte))
            this.notes.fail(at, "closing bracket does not match the opening one");
    }
    /** Forgets the brackets that are still open at the end of the line. */
    drop() {
        if (this.depth === 0)
            return;
        const offset = this.offsets[0] ?? 0;
        this.notes.fail(offset, `'${String.fromCharCode(this.bytes[offset] ?? 0)}' was never closed`);
        this.depth = 0;
    }
}
/** True where the closing bracket belongs to the opening one. */
function closes(opener, closer) {
    return opener === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openParen
        ? closer === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeParen
        : opener === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBracket
            ? closer === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBracket
            : closer === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace;
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   Nn: () => (/* binding */ afterNewline),
/* harmony export */   Xs: () => (/* binding */ Class),
/* harmony export */   Z9: () => (/* binding */ isNewline),
/* harmony export */   aL: () => (/* binding */ byteAt),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bC: () => (/* binding */ nameEnd),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   x5: () => (/* binding */ Byte)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * What a byte can begin or be, outside strings and comments. The order counts: up to `digit` what names consist of, from
 * `backslash` on what can matter within a string.
 */
const Class = {
    name: 0,
    digit: 1,
    space: 2,
    other: 3,
    open: 4,
    close: 5,
    hash: 6,
    backslash: 7,
    quote: 8,
    newline: 9,
};
/** The class of every byte; bytes of 0x80 and more are parts of names (Python allows letters of any script). */
const classOf = makeClasses();
function makeClasses() {
    const table = new Uint8Array(256).fill(Class.other);
    const set = (characters, value) => {
        for (const character of characters)
            table[character.charCodeAt(0)] = value;
    };
    set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", Class.name);
    table.fill(Class.name, 0x80);
    set("0123456789", Class.digit);
    set(" \t\f", Class.space);
    set("([{", Class.open);
    set(")]}", Class.close);
    set("#", Class.hash);
    set("\\", Class.backslash);
    set("'\"", Class.quote);
    set("\n\r", Class.newline);
    return table;
}
/** The ASCII codes that the scanner names. */
const Byte = {
    tab: 0x09,
    lineFeed: 0x0a,
    formFeed: 0x0c,
    carriageReturn: 0x0d,
    space: 0x20,
    exclamation: 0x21,
    doubleQuote: 0x22,
    hash: 0x23,
    singleQuote: 0x27,
    openParen: 0x28,
    closeParen: 0x29,
    star: 0x2a,
    comma: 0x2c,
    dot: 0x2e,
    colon: 0x3a,
    semicolon: 0x3b,
    less: 0x3c,
    equals: 0x3d,
    greater: 0x3e,
    at: 0x40,
    openBracket: 0x5b,
    backslash: 0x5c,
    closeBracket: 0x5d,
    openBrace: 0x7b,
    closeBrace: 0x7d,
};
// A look beyond the last byte would slow down every later look that the same code takes: hence the tests of the length.
/** The byte at an offset; 0 beyond the end. */
function byteAt(bytes, at) {
    return at < bytes.length ? (bytes[at] ?? 0) : 0;
}
/** True for `\n` and `\r`. */
function isNewline(byte) {
    return byte === Byte.lineFeed || byte === Byte.carriageReturn;
}
/** The offset after the line end at `at` (`\n`, `\r\n` or a lone `\r`). */
function afterNewline(bytes, at) {
    const isTwo = byteAt(bytes, at) === Byte.carriageReturn && byteAt(bytes, at + 1) === Byte.lineFeed;
    return at + (isTwo ? 2 : 1);
}
/** The offset of the first line end at or after `from`, or the end of the bytes. */
function lineEnd(bytes, from) {
    const length = bytes.length;
    let at = from;
    for (; at < length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === Byte.lineFeed || byte === Byte.carriageReturn)
            break;
    }
    return at;
}
/** The offset after the name that starts at `from`. */
function nameEnd(bytes, from) {
    const length = bytes.length;
    let at = from;
    while (at < length && (classOf[bytes[at] ?? 0] ?? 0) <= Class.digit)
        at++;
    return at;
}
/** The text of `bytes[start, end)`, decoded as UTF-8. */
function textOf(bytes, start, end) {
    // A Buffer decodes a short stretch several times faster than a TextDecoder.
    return asBuffer(bytes).toString("utf8", start, end);
}
/** The same bytes as a Buffer, without a copy. */
function asBuffer(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.isBuffer(bytes) ? bytes : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lineAndColumn)
/* harmony export */ });
/** The 1-based line and column (UTF-16 units) of an offset into a text. Lines end with LF, CRLF or CR, as in YAML. */
function lineAndColumn(text, offset) {
    let line = 1;
    let start = 0;
    for (const end of text.slice(0, offset).matchAll(/\r\n?|\n/g)) {
        line++;
        start = end.index + end[0].length;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   v: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7916);


/**
 * Decodes a text file: UTF-16 by its byte order mark or its zero bytes, UTF-8, else Latin-1; the reason for anything but
 * UTF-8 is in `problem`.
 */
function decodeText(bytes) {
    const utf16 = decodeUtf16(bytes);
    if (utf16 !== undefined)
        return utf16;
    const start = isMarked(bytes) ? 3 : 0;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { bytes, start, problem: undefined };
    return transcode(bytes, "latin1", "the file is not UTF-8 and declares no other encoding", start);
}
/**
 * Decodes a Python file as PEP 263 says: a byte order mark, a coding cookie in the first two lines, else UTF-8. What
 * Python refuses is read all the same, as UTF-16 or as Latin-1, with the reason in `problem`.
 */
function decodePython(bytes) {
    const utf16 = decodeUtf16(bytes);
    if (utf16 !== undefined)
        return utf16;
    const marked = isMarked(bytes);
    const start = marked ? 3 : 0;
    const cookie = cookieOf(bytes, start);
    const codec = cookie === undefined ? "utf-8" : normalise(cookie);
    if (codec === "utf-8")
        return decodeText(bytes);
    const problem = marked ? `the byte order mark says UTF-8, the coding cookie ${cookie}` : undefined;
    const label = whatwg.get(codec) ?? (singleByte.test(codec) ? "latin1" : codec);
    try {
        return transcode(bytes, label, problem, start);
    }
    catch {
        return transcode(bytes, "latin1", `unknown encoding: ${cookie}`, start);
    }
}
function isMarked(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
function decodeUtf16(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe)
        return transcode(bytes, "utf-16le", "the file is UTF-16");
    if (first === 0xfe && second === 0xff)
        return transcode(bytes, "utf-16be", "the file is UTF-16");
    if (bytes.length < 4)
        return undefined;
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0) {
        return transcode(bytes, "utf-16le", "the file is UTF-16 without a byte order mark");
    }
    if (first === 0 && second !== 0 && third === 0 && fourth !== 0) {
        return transcode(bytes, "utf-16be", "the file is UTF-16 without a byte order mark");
    }
    return undefined;
}
/** Python's codecs of single bytes that agree with ASCII; read as Latin-1, which keeps every column right. */
const singleByte = /^(ascii|us-ascii|646|latin-?1|iso-?8859-?\d+|cp\d{3,4}|windows-125\d|koi8-[rtu]|mac-[a-z0-9]+|hp-roman8|kz1048|ptcp154|tis-620|palmos)$/;
/** Python's names of codecs that WHATWG's decoder knows under others. Code pages 932 to 950 have two bytes. */
const whatwg = new Map([
    ["cp932", "shift_jis"],
    ["ms932", "shift_jis"],
    ["sjis", "shift_jis"],
    ["shift-jis", "shift_jis"],
    ["cp936", "gbk"],
    ["cp949", "euc-kr"],
    ["cp950", "big5"],
    ["ujis", "euc-jp"],
    ["eucjp", "euc-jp"],
    ["euckr", "euc-kr"],
]);
const utf8Names = new Set(["utf-8", "utf8", "u8", "utf", "cp65001", "utf-8-sig"]);
/** A codec's name as Python compares it: lower case, hyphens; every spelling of UTF-8 as `utf-8`. */
function normalise(cookie) {
    const name = cookie.toLowerCase().replaceAll("_", "-");
    return utf8Names.has(name) || name.startsWith("utf-8-") ? "utf-8" : name;
}
/** The encoding that a comment in the first two lines declares. The pattern is PEP 263's. */
function cookieOf(bytes, start) {
    let from = start;
    for (let line = 0; line < 2; line++) {
        let first = from;
        while (_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl[(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteAt */ .aL)(bytes, first)] === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.space)
            first++;
        const kind = first < bytes.length ? _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl[bytes[first] ?? 0] : _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.newline;
        // Most files begin with code or a string: they declare nothing, and no text is made to find that out.
        if (kind !== _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.hash && kind !== _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.newline)
            return undefined;
        const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(bytes, first);
        if (kind === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.hash) {
            const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .asBuffer */ .bS)(bytes).toString("latin1", from, Math.min(end, from + 1000));
            const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(text)?.[1];
            if (cookie !== undefined)
                return cookie;
        }
        from = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .afterNewline */ .Nn)(bytes, end);
    }
    return undefined;
}
function transcode(bytes, label, problem, start = 0) {
    const text = new TextDecoder(label).decode(bytes.subarray(start));
    return {
        bytes: new TextEncoder().encode(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text),
        start: 0,
        problem,
    };
}


/***/ }),

/***/ 9323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $x: () => (/* binding */ isSoft),
/* harmony export */   US: () => (/* binding */ endsBrackets),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   dK: () => (/* binding */ wordCodeAt)
/* harmony export */ });
/** The words that the scanner knows: Python's keywords but for `None`, `True` and `False`, and the soft ones. */
const words = [
    "def",
    "class",
    "try",
    "except",
    "finally",
    "while",
    "with",
    "return",
    "raise",
    "import",
    "pass",
    "break",
    "continue",
    "del",
    "assert",
    "global",
    "nonlocal",
    "elif",
    // From here on the words that can also stand at the start of a line inside brackets.
    "if",
    "else",
    "for",
    "async",
    "from",
    "lambda",
    "await",
    "yield",
    "and",
    "or",
    "not",
    "in",
    "is",
    "as",
    // From here on words that are names too.
    "match",
    "case",
    "type",
];
const firstInside = words.indexOf("if") + 1;
const firstSoft = words.indexOf("match") + 1;
const codes = new Map(words.map((word, index) => [word, index + 1]));
/** The number under which the scanner keeps a word. */
function codeOf(word) {
    return codes.get(word) ?? 0;
}
/** The word behind a number of the scanner, `undefined` for 0. */
function wordOf(code) {
    return words[code - 1];
}
/** True for words that can't begin a line inside brackets in any valid file: there, a bracket was left open before. */
function endsBrackets(code) {
    return code > 0 && code < firstInside;
}
/** True for `match`, `case` and `type`: keywords at the start of a line, names elsewhere. */
function isSoft(code) {
    return code >= firstSoft;
}
/** The code of the word in `bytes[from, to)`, 0 where the scanner does not know it. */
function wordCodeAt(bytes, from, to) {
    const length = to - from;
    if (length < 2 || length > longest)
        return 0;
    let code = byShape[shapeOf(bytes[from] ?? 0, length)] ?? 0;
    while (code !== 0 && !isSpelt(code, bytes, from, length))
        code = sameShape[code] ?? 0;
    return code;
}
function isSpelt(code, bytes, from, length) {
    const letters = code * longest;
    for (let at = 0; at < length; at++)
        if (spelling[letters + at] !== bytes[from + at])
            return false;
    return true;
}
/** The length of the longest word, and a power of two. */
const longest = 8;
/** Words by first letter and length: most names are told apart from all of them by one look. */
function shapeOf(first, length) {
    return (first & 31) * 16 + length;
}
/** By shape, the code of a word; by its code, that of the next one of the same shape; 0 for none. */
const byShape = new Uint8Array(32 * 16);
const sameShape = new Uint8Array(words.length + 1);
/** The letters of all words, by code. */
const spelling = new Uint8Array((words.length + 1) * longest);
for (const [index, word] of words.entries()) {
    const code = index + 1;
    const shape = shapeOf(word.charCodeAt(0), word.length);
    spelling.set(new TextEncoder().encode(word), code * longest);
    sameShape[code] = byShape[shape] ?? 0;
    byShape[shape] = code;
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ numberEnd),
/* harmony export */   _: () => (/* binding */ numberKind)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);

const zero = 0x30;
const plus = 0x2b;
const minus = 0x2d;
const e = 0x65;
const x = 0x78;
/** The offset after the number at `from`: digits, letters, underscores, dots, and a sign behind an exponent. */
function numberEnd(bytes, from) {
    const length = bytes.length;
    let at = from;
    for (; at < length; at++) {
        const byte = bytes[at] ?? 0;
        if ((_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] ?? 0) <= _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.dot)
            continue;
        const signed = (byte === plus || byte === minus) && at > from && ((bytes[at - 1] ?? 0) | 0x20) === e;
        if (!signed || isHexadecimal(bytes, from))
            break;
    }
    return at;
}
function isHexadecimal(bytes, from) {
    return bytes[from] === zero && ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, from + 1) | 0x20) === x;
}
const exponent = String.raw `(e[-+]?\d(_?\d)*)`;
const whole = String.raw `\d(_?\d)*`;
/** Python's numeric literals; a keyword may follow without white space (`1if x else 2`), which Python only deprecates. */
const literal = new RegExp([
    "^(0x(_?[0-9a-f])+|0o(_?[0-7])+|0b(_?[01])+",
    String.raw `|(${whole})?\.${whole}${exponent}?j?|${whole}\.?${exponent}?j?)`,
    String.raw `((?<keyword>if|else|or|and|in|is|for|not)|\.[a-z_.]*)?$`,
].join(""), "i");
/**
 * What the bytes of a number are: one of Python 3, one with a keyword behind it (`1if`), or none (`0777` and `10L` were
 * Python 2's).
 */
function numberKind(bytes, start, end) {
    // Nobody writes a longer one by hand, and the pattern should not have to walk it.
    if (end - start === 1 || end - start > 1000 || isSimple(bytes, start, end))
        return "number";
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes, start, end);
    const match = literal.exec(text);
    if (match === null || /^0[\d_]*[1-9][\d_]*$/.test(text))
        return undefined;
    return match.groups?.keyword === undefined ? "number" : "keyword";
}
/** True for most numbers, which need no pattern then: digits and at most one dot among them, and hexadecimal ones. */
function isSimple(bytes, start, end) {
    if (isHexadecimal(bytes, start))
        return end - start > 2 && areDigits(bytes, start + 2, end, true);
    let dot = start;
    while (dot < end && bytes[dot] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.dot)
        dot++;
    if (dot === end)
        return bytes[start] !== zero && areDigits(bytes, start, end, false);
    return dot > start && areDigits(bytes, start, dot, false) && areDigits(bytes, dot + 1, end, false);
}
function areDigits(bytes, start, end, hexadecimal) {
    for (let at = start; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit)
            continue;
        const small = byte | 0x20;
        if (!hexadecimal || small < 0x61 || small > 0x66)
            return false;
    }
    return true;
}


/***/ }),

/***/ 777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ quickHeader),
  N: () => (/* binding */ quickStatement)
});

// EXTERNAL MODULE: ./build/packages/parser/src/bytes.js
var src_bytes = __webpack_require__(7916);
// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __webpack_require__(9323);
;// CONCATENATED MODULE: ./build/packages/parser/src/quick-operators.js


/** How tightly each operator between two values binds, as in tree-sitter's grammar (where `^` binds more than `&`). */
const binary = new Map([
    ["|", 1],
    ["&", 2],
    ["^", 3],
    ["<<", 4],
    [">>", 4],
    ["+", 5],
    ["-", 5],
    ["*", 6],
    ["@", 6],
    ["/", 6],
    ["//", 6],
    ["%", 6],
]);
const comparisons = new Set(["<", "<=", "==", "!=", ">=", ">"]);
const augmented = new Set([
    "+=",
    "-=",
    "*=",
    "/=",
    "@=",
    "//=",
    "%=",
    "**=",
    ">>=",
    "<<=",
    "&=",
    "^=",
    "|=",
]);
/** How tightly the operator binds two values, 0 for any other. */
function binding(bytes, token) {
    return binary.get((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end)) ?? 0;
}
/** True for `==` and the like. */
function isComparison(bytes, token) {
    return comparisons.has((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end));
}
/** True for `+=` and the like. */
function isAugmented(bytes, token) {
    return augmented.has((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end));
}
/** The numbers of the keywords that stand in expressions. */
const Keyword = {
    and: (0,keywords/* codeOf */.$N)("and"),
    as: (0,keywords/* codeOf */.$N)("as"),
    assert: (0,keywords/* codeOf */.$N)("assert"),
    await: (0,keywords/* codeOf */.$N)("await"),
    del: (0,keywords/* codeOf */.$N)("del"),
    else: (0,keywords/* codeOf */.$N)("else"),
    for: (0,keywords/* codeOf */.$N)("for"),
    from: (0,keywords/* codeOf */.$N)("from"),
    if: (0,keywords/* codeOf */.$N)("if"),
    in: (0,keywords/* codeOf */.$N)("in"),
    is: (0,keywords/* codeOf */.$N)("is"),
    not: (0,keywords/* codeOf */.$N)("not"),
    or: (0,keywords/* codeOf */.$N)("or"),
    return: (0,keywords/* codeOf */.$N)("return"),
    yield: (0,keywords/* codeOf */.$N)("yield"),
};

;// CONCATENATED MODULE: ./build/packages/parser/src/syntax-node.js

const noFields = [];
/** A node made from tokens; its text is decoded only when asked for. */
class QuickNode {
    type;
    start;
    end;
    namedChildren;
    bytes;
    fields;
    /** @param fields the names under which the first children are known. */
    constructor(bytes, type, start, end, namedChildren = [], fields = noFields) {
        this.bytes = bytes;
        this.type = type;
        this.start = start;
        this.end = end;
        this.namedChildren = namedChildren;
        this.fields = fields;
    }
    get startIndex() {
        return this.start;
    }
    get endIndex() {
        return this.end;
    }
    get text() {
        return (0,src_bytes/* textOf */.b6)(this.bytes, this.start, this.end);
    }
    namedChild(index) {
        return this.namedChildren[index] ?? null;
    }
    childForFieldName(name) {
        const index = this.fields.indexOf(name);
        return index < 0 ? null : this.namedChild(index);
    }
}

// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __webpack_require__(6545);
;// CONCATENATED MODULE: ./build/packages/parser/src/quick-reader.js




/** Thrown where the tokens may mean something else to a real parser, or nothing at all. */
class Unsure extends Error {
}
const unsure = new Unsure();
/** What `read` returns; `undefined` where it was not sure. */
function ifSure(read) {
    try {
        return read();
    }
    catch (error) {
        if (error === unsure)
            return undefined;
        throw error;
    }
}
const maxDepth = 40;
/** The constants, which are nodes of their own. */
const constants = new Map([
    ["None", "none"],
    ["True", "true"],
    ["False", "false"],
]);
/** What all readers of the quick tree share: the token at hand, and the nodes of single tokens. */
class QuickReader {
    bytes;
    at;
    /** The offset behind the token before the one at hand. */
    behind = 0;
    depth = 0;
    /** @throws Unsure, as all methods do: to be called within {@link ifSure}. */
    constructor(bytes, start, end) {
        this.bytes = bytes;
        this.at = new tokens/* TokenCursor */.MN(bytes, start, end);
        this.advance();
    }
    expectEnd() {
        if (this.at.kind !== tokens/* Kind */.b8.none)
            throw unsure;
    }
    /** Gives up: the statement is left to tree-sitter. */
    fail() {
        throw unsure;
    }
    /** What `read` returns, one level deeper. */
    nested(read) {
        if (++this.depth > maxDepth)
            throw unsure;
        const found = read();
        this.depth--;
        return found;
    }
    /** Goes on to the next token. Comments and joined lines are nodes to tree-sitter, in places where one counts nodes. */
    advance() {
        this.behind = this.at.end;
        this.at.next();
        if (this.at.passedOver)
            throw unsure;
    }
    /** Whether the token at hand is an operator of one character. */
    isOperator(byte) {
        const { at } = this;
        return at.byte === byte && at.kind === tokens/* Kind */.b8.operator && at.end - at.start === 1;
    }
    word() {
        const { at } = this;
        return at.kind === tokens/* Kind */.b8.name ? (0,keywords/* wordCodeAt */.dK)(this.bytes, at.start, at.end) : 0;
    }
    expect(byte) {
        if (!this.isOperator(byte))
            throw unsure;
        const { end } = this.at;
        this.advance();
        return end;
    }
    node(type, start, end, children, fields) {
        return new QuickNode(this.bytes, type, start, end, children, fields);
    }
    join(type, a, b, fields) {
        return this.node(type, a.start, b.end, [a, b], fields);
    }
    identifier() {
        const { at, bytes } = this;
        const { start, end } = at;
        const word = this.word();
        if (at.kind !== tokens/* Kind */.b8.name || (word !== 0 && !(0,keywords/* isSoft */.$x)(word)))
            throw unsure;
        for (let offset = start; offset < end; offset++)
            if ((bytes[offset] ?? 0) >= 0x80)
                throw unsure;
        const node = this.node("identifier", start, end);
        if ((0,tokens/* isText */.KH)(bytes, at, "exec") || constants.has(node.text))
            throw unsure;
        this.advance();
        return node;
    }
    /** A constant, a name or a number of digits alone: `1.5`, `0x1f` and `1if x` are read in several ways. */
    leaf() {
        const { at, bytes } = this;
        const { start, end } = at;
        if (at.kind === tokens/* Kind */.b8.name) {
            const type = end - start <= 5 ? constants.get(this.node("", start, end).text) : undefined;
            if (type === undefined)
                return this.identifier();
            this.advance();
            return this.node(type, start, end);
        }
        if (at.kind !== tokens/* Kind */.b8.number)
            throw unsure;
        for (let offset = start; offset < end; offset++)
            if (src_bytes/* classOf */.Kl[bytes[offset] ?? 0] !== src_bytes/* Class */.Xs.digit)
                throw unsure;
        this.advance();
        return this.node("integer", start, end);
    }
}

// EXTERNAL MODULE: ./build/packages/parser/src/strings.js
var strings = __webpack_require__(7397);
;// CONCATENATED MODULE: ./build/packages/parser/src/quick-strings.js




const letterT = 0x74;
const plainEscapes = new Set([..."'\"\\abfnrtvx0123456789"].map((letter) => letter.charCodeAt(0)));
function isPlainEscape(byte) {
    return byte !== undefined && plainEscapes.has(byte);
}
/**
 * Looks closely at the string token `bytes[start, end)`: `undefined` where it does not end as it should (the scanner lets
 * it end with its line), where a grammar may read its prefix in another way, and for the rarer escapes beside fields.
 */
function quickString(bytes, start, end) {
    let quote = start;
    while (src_bytes/* classOf */.Kl[bytes[quote] ?? 0] === src_bytes/* Class */.Xs.name) {
        if (((bytes[quote] ?? 0) | 0x20) === letterT)
            return undefined;
        quote++;
    }
    const prefix = (0,strings/* prefixOf */.MT)(bytes, start, quote);
    if (prefix === undefined)
        return undefined;
    const byte = bytes[quote] ?? 0;
    const width = (0,strings/* isTriple */.Z6)(bytes, quote) && end - quote >= 6 ? 3 : 1;
    const from = quote + width;
    const to = end - width;
    if (to < from || (width === 1 && to === from && end - quote !== 2))
        return undefined;
    for (let at = from; at < to; at++) {
        const here = bytes[at] ?? 0;
        if (here === 0)
            return undefined;
        if (here === src_bytes/* Byte */.x5.backslash) {
            at++;
            if (at >= to || (prefix.fields && (prefix.raw || !isPlainEscape(bytes[at]))))
                return undefined;
            if (width === 1 && (0,src_bytes/* isNewline */.Z9)(bytes[at]))
                return undefined;
        }
        else if ((0,src_bytes/* isNewline */.Z9)(here)) {
            if (width === 1)
                return undefined;
        }
        else if (here === byte && (width === 1 || (0,strings/* isTriple */.Z6)(bytes, at)))
            return undefined;
    }
    for (let at = to; at < end; at++)
        if (bytes[at] !== byte)
            return undefined;
    return { from, to, quote: byte, fields: prefix.fields };
}
/** Reads string literals, with the expressions in their fields. */
class QuickStrings extends QuickReader {
    strings() {
        const first = this.string();
        if (this.at.kind !== tokens/* Kind */.b8.string)
            return first;
        const parts = [first];
        let last = first;
        do {
            last = this.string();
            parts.push(last);
        } while (this.at.kind === tokens/* Kind */.b8.string);
        return this.node("concatenated_string", first.start, last.end, parts);
    }
    string() {
        const { start, end } = this.at;
        const string = quickString(this.bytes, start, end);
        if (string === undefined)
            this.fail();
        const parts = string.fields ? this.fields(string.from, string.to) : [];
        this.advance();
        return this.node("string", start, end, parts);
    }
    /** The fields in the text of an f-string. */
    fields(from, to) {
        const { bytes } = this;
        const found = [];
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            if (byte === src_bytes/* Byte */.x5.backslash)
                at++;
            if (byte !== src_bytes/* Byte */.x5.openBrace && byte !== src_bytes/* Byte */.x5.closeBrace)
                continue;
            if (bytes[at + 1] === byte && at + 1 < to) {
                at++;
                continue;
            }
            if (byte === src_bytes/* Byte */.x5.closeBrace)
                this.fail();
            const field = this.reader(at + 1, to).field(at);
            for (let inside = field.start; inside < field.end; inside++) {
                if (bytes[inside] === src_bytes/* Byte */.x5.backslash || (0,src_bytes/* isNewline */.Z9)(bytes[inside]))
                    this.fail();
            }
            found.push(field);
            at = field.end - 1;
        }
        return found;
    }
    /** The field whose brace is at `start`; its conversion and its format hold nothing that could tell. */
    field(start) {
        const { bytes } = this;
        const value = this.expression();
        if (this.isOperator(src_bytes/* Byte */.x5.equals))
            this.advance();
        if (this.isOperator(src_bytes/* Byte */.x5.exclamation)) {
            this.advance();
            if (this.at.kind !== tokens/* Kind */.b8.name || this.at.end - this.at.start !== 1)
                this.fail();
            this.advance();
        }
        let { end } = this.at;
        if (this.isOperator(src_bytes/* Byte */.x5.colon)) {
            while (bytes[end] !== src_bytes/* Byte */.x5.closeBrace) {
                const byte = bytes[end++];
                if (byte === undefined || byte === src_bytes/* Byte */.x5.openBrace)
                    this.fail();
            }
            end++;
        }
        else if (!this.isOperator(src_bytes/* Byte */.x5.closeBrace))
            this.fail();
        return this.node("interpolation", start, end, [value], expressionField);
    }
}
const expressionField = ["expression"];

;// CONCATENATED MODULE: ./build/packages/parser/src/quick-targets.js



/** What is assigned to. */
class QuickTargets extends QuickStrings {
    /** What a loop assigns to, and the `in` behind it. */
    targets() {
        const parts = [this.target(this.primary())];
        let comma = false;
        while (this.isOperator(src_bytes/* Byte */.x5.comma)) {
            comma = true;
            this.advance();
            if (this.word() === Keyword.in)
                break;
            parts.push(this.target(this.primary()));
        }
        const end = this.behind;
        if (this.word() !== Keyword.in)
            this.fail();
        this.advance();
        const [first] = parts;
        if (first === undefined)
            this.fail();
        return comma ? this.node("pattern_list", first.start, end, parts) : first;
    }
    /** An expression as what is assigned to; the grammar reads other things before a `=` in its own way. */
    target(node) {
        switch (node.type) {
            case "identifier":
            case "attribute":
            case "subscript":
                return node;
            case "tuple":
            case "list": {
                if (node.namedChildren.length === 0)
                    this.fail();
                const parts = node.namedChildren.map((child) => this.target(child));
                return this.node(`${node.type}_pattern`, node.start, node.end, parts);
            }
            default:
                return this.fail();
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/quick-primary.js




/** The parts of expressions that hold others between brackets, quotes or dots. */
class QuickPrimary extends QuickTargets {
    /** Whether the statement is a `print`, which the grammar knows in two ways. */
    printing = false;
    /** An atom with the dots, calls and subscripts behind it. */
    trailers(atom) {
        let found = atom;
        for (;;) {
            if (this.isOperator(src_bytes/* Byte */.x5.dot)) {
                this.advance();
                found = this.join("attribute", found, this.identifier(), attributeFields);
            }
            else if (this.isOperator(src_bytes/* Byte */.x5.openParen)) {
                found = this.join("call", found, this.list(), callFields);
            }
            else if (this.isOperator(src_bytes/* Byte */.x5.openBracket)) {
                found = this.subscript(found);
            }
            else
                return found;
        }
    }
    subscript(value) {
        this.advance();
        const parts = [value];
        do {
            if (parts.length > 1)
                this.advance();
            if (this.isOperator(src_bytes/* Byte */.x5.closeBracket) && parts.length > 1)
                break;
            parts.push(this.slice());
        } while (this.isOperator(src_bytes/* Byte */.x5.comma));
        const end = this.expect(src_bytes/* Byte */.x5.closeBracket);
        return this.node("subscript", value.start, end, parts, subscriptFields);
    }
    slice() {
        const { start } = this.at;
        const parts = [];
        let colons = 0;
        let filled = false;
        let end = start;
        for (;;) {
            if (this.isOperator(src_bytes/* Byte */.x5.colon)) {
                if (++colons > 2)
                    this.fail();
                end = this.at.end;
                filled = false;
                this.advance();
            }
            else if (this.isOperator(src_bytes/* Byte */.x5.closeBracket) || this.isOperator(src_bytes/* Byte */.x5.comma))
                break;
            else {
                if (filled)
                    this.fail();
                const part = this.expression();
                filled = true;
                end = part.end;
                parts.push(part);
                if (colons === 0 && !this.isOperator(src_bytes/* Byte */.x5.colon))
                    return part;
            }
        }
        if (colons === 0)
            this.fail();
        return this.node("slice", start, end, parts);
    }
    /** The arguments of a call. */
    list() {
        const { start } = this.at;
        this.advance();
        const parts = [];
        while (!this.isOperator(src_bytes/* Byte */.x5.closeParen)) {
            const part = this.argument();
            if (parts.length === 0 && this.word() === Keyword.for)
                return this.comprehension("generator_expression", start, part, src_bytes/* Byte */.x5.closeParen);
            parts.push(part);
            if (!this.isOperator(src_bytes/* Byte */.x5.comma))
                break;
            this.advance();
        }
        return this.node("argument_list", start, this.expect(src_bytes/* Byte */.x5.closeParen), parts);
    }
    argument() {
        const splat = this.splat(true, true);
        if (splat !== undefined)
            return splat;
        const found = this.element();
        if (!this.isOperator(src_bytes/* Byte */.x5.equals))
            return found;
        if (found.type !== "identifier")
            this.fail();
        this.advance();
        return this.join("keyword_argument", found, this.expression(), nameFields);
    }
    /** `*x` and, where that may stand, `**x`. */
    splat(double, inCall) {
        const { at } = this;
        const { start } = at;
        if (at.byte !== src_bytes/* Byte */.x5.star || at.kind !== tokens/* Kind */.b8.operator)
            return undefined;
        const width = at.end - start;
        if (width > 1 && !(double && (0,tokens/* isText */.KH)(this.bytes, at, "**")))
            this.fail();
        this.advance();
        const value = this.expression();
        if (width === 2)
            return this.node("dictionary_splat", start, value.end, [value]);
        // In displays and behind `print` the grammar takes the star for a part of the first name.
        if (value.type !== "identifier" && (!inCall || this.printing))
            this.fail();
        return this.node("list_splat", start, value.end, [value]);
    }
    /** An expression inside brackets, where `name := value` may stand too. */
    element() {
        const found = this.expression();
        if (this.at.kind !== tokens/* Kind */.b8.operator || !(0,tokens/* isText */.KH)(this.bytes, this.at, ":="))
            return found;
        if (found.type !== "identifier")
            this.fail();
        this.advance();
        return this.join("named_expression", found, this.expression(), nameFields);
    }
    atom() {
        const { at, bytes } = this;
        if (at.kind === tokens/* Kind */.b8.string)
            return this.strings();
        if (at.kind !== tokens/* Kind */.b8.operator)
            return this.leaf();
        if (at.byte === src_bytes/* Byte */.x5.openParen)
            return this.parenthesized();
        if (at.byte === src_bytes/* Byte */.x5.openBracket)
            return this.display("list", src_bytes/* Byte */.x5.closeBracket);
        if (at.byte === src_bytes/* Byte */.x5.openBrace)
            return this.braces();
        if (!(0,tokens/* isText */.KH)(bytes, at, "..."))
            this.fail();
        const { start, end } = at;
        this.advance();
        return this.node("ellipsis", start, end);
    }
    parenthesized() {
        const tuple = this.display("tuple", src_bytes/* Byte */.x5.closeParen);
        const [only] = tuple.namedChildren;
        if (only === undefined || tuple.type !== "tuple" || this.commas > 0)
            return tuple;
        if (only.type === "list_splat")
            this.fail();
        return this.node("parenthesized_expression", tuple.start, tuple.end, [only]);
    }
    /** How many commas the display that was read last had. */
    commas = 0;
    display(type, close) {
        const { start } = this.at;
        this.advance();
        const parts = [];
        let commas = 0;
        while (!this.isOperator(close)) {
            const part = this.splat(false, false) ?? this.element();
            if (parts.length === 0 && this.word() === Keyword.for) {
                const comprehended = type === "list" ? "list_comprehension" : "generator_expression";
                return this.comprehension(comprehended, start, part, close);
            }
            parts.push(part);
            if (!this.isOperator(src_bytes/* Byte */.x5.comma))
                break;
            commas++;
            this.advance();
        }
        const end = this.expect(close);
        this.commas = commas;
        return this.node(type, start, end, parts);
    }
    /** What follows the first element of a comprehension, up to its bracket. */
    comprehension(type, start, body, close) {
        if (/splat$|^keyword_argument$/.test(body.type))
            this.fail();
        const parts = [body];
        for (let word = this.word(); word === Keyword.for || word === Keyword.if; word = this.word()) {
            const { start: from } = this.at;
            this.advance();
            if (word === Keyword.if) {
                const condition = this.or();
                parts.push(this.node("if_clause", from, condition.end, [condition]));
                continue;
            }
            const left = this.targets();
            const right = this.or();
            parts.push(this.node("for_in_clause", from, right.end, [left, right], sides));
        }
        return this.node(type, start, this.expect(close), parts);
    }
    /** A dictionary or a set. */
    braces() {
        const { start } = this.at;
        this.advance();
        const parts = [];
        let type = "dictionary";
        while (!this.isOperator(src_bytes/* Byte */.x5.closeBrace)) {
            const part = this.splat(true, false) ?? this.pair();
            const belongs = part.type === "pair" || part.type === "dictionary_splat" ? "dictionary" : "set";
            if (parts.length > 0 && belongs !== type)
                this.fail();
            if (parts.length === 0 && this.word() === Keyword.for)
                return this.comprehension(`${belongs}_comprehension`, start, part, src_bytes/* Byte */.x5.closeBrace);
            type = belongs;
            parts.push(part);
            if (!this.isOperator(src_bytes/* Byte */.x5.comma))
                break;
            this.advance();
        }
        return this.node(type, start, this.expect(src_bytes/* Byte */.x5.closeBrace), parts);
    }
    pair() {
        const key = this.element();
        if (!this.isOperator(src_bytes/* Byte */.x5.colon))
            return key;
        if (key.type === "named_expression")
            this.fail();
        this.advance();
        return this.join("pair", key, this.expression(), pairFields);
    }
}
const attributeFields = ["object", "attribute"];
const callFields = ["function", "arguments"];
const subscriptFields = ["value", "subscript"];
const nameFields = ["name", "value"];
const pairFields = ["key", "value"];
const sides = ["left", "right"];

;// CONCATENATED MODULE: ./build/packages/parser/src/quick-expression.js



const plus = 0x2b;
const minus = 0x2d;
const tilde = 0x7e;
/**
 * Reads the plain part of Python's expressions from tokens into the tree that tree-sitter would make of them: names,
 * literals, calls, subscripts, displays, operators, conditions. Comprehensions, lambdas, `**`, whatever was different in
 * Python 2 and whatever is broken is left to tree-sitter.
 */
class QuickExpression extends QuickPrimary {
    /** An expression that takes up all tokens. */
    whole() {
        const found = this.expression();
        this.expectEnd();
        return found;
    }
    reader(start, end) {
        const reader = new QuickExpression(this.bytes, start, end);
        reader.printing = true;
        return reader;
    }
    expression() {
        return this.nested(() => {
            const found = this.or();
            if (this.word() !== Keyword.if)
                return found;
            this.advance();
            const condition = this.or();
            if (this.word() !== Keyword.else)
                this.fail();
            this.advance();
            const otherwise = this.expression();
            return this.node("conditional_expression", found.start, otherwise.end, [found, condition, otherwise]);
        });
    }
    or() {
        let left = this.and();
        while (this.word() === Keyword.or) {
            this.advance();
            left = this.join("boolean_operator", left, this.and(), quick_expression_sides);
        }
        return left;
    }
    and() {
        let left = this.not();
        while (this.word() === Keyword.and) {
            this.advance();
            left = this.join("boolean_operator", left, this.not(), quick_expression_sides);
        }
        return left;
    }
    not() {
        if (this.word() !== Keyword.not)
            return this.comparison();
        const { start } = this.at;
        this.advance();
        const argument = this.nested(() => this.not());
        return this.node("not_operator", start, argument.end, [argument], argumentField);
    }
    comparison() {
        const first = this.binary(1);
        if (!this.passComparison())
            return first;
        const operands = [first];
        let last = first;
        do {
            last = this.binary(1);
            operands.push(last);
        } while (this.passComparison());
        return this.node("comparison_operator", first.start, last.end, operands);
    }
    /** Goes behind a comparison's sign or words, if that is what comes. */
    passComparison() {
        const { at } = this;
        if (at.kind === tokens/* Kind */.b8.operator) {
            if (!isComparison(this.bytes, at))
                return false;
            this.advance();
            return true;
        }
        const word = this.word();
        if (word !== Keyword.in && word !== Keyword.is && word !== Keyword.not)
            return false;
        this.advance();
        if (word === Keyword.not) {
            if (this.word() !== Keyword.in)
                this.fail();
            this.advance();
        }
        else if (word === Keyword.is && this.word() === Keyword.not)
            this.advance();
        return true;
    }
    binary(tightness) {
        let left = this.unary();
        for (;;) {
            const binds = this.at.kind === tokens/* Kind */.b8.operator ? binding(this.bytes, this.at) : 0;
            if (binds === 0 || binds < tightness)
                return left;
            this.advance();
            left = this.join("binary_operator", left, this.binary(binds + 1), quick_expression_sides);
        }
    }
    unary() {
        if (!this.isOperator(minus) && !this.isOperator(plus) && !this.isOperator(tilde))
            return this.primary();
        const { start } = this.at;
        this.advance();
        const argument = this.nested(() => this.unary());
        return this.node("unary_operator", start, argument.end, [argument], argumentField);
    }
    primary() {
        if (this.word() !== Keyword.await)
            return this.trailers(this.atom());
        const { start } = this.at;
        this.advance();
        const awaited = this.trailers(this.atom());
        return this.node("await", start, awaited.end, [awaited]);
    }
}
const quick_expression_sides = ["left", "right"];
const argumentField = ["argument"];

;// CONCATENATED MODULE: ./build/packages/parser/src/quick-statement.js






/**
 * The tree of the simple statement `bytes[start, end)` as tree-sitter would make it, where that is certain; `undefined`
 * elsewhere. Costs a hundredth of asking tree-sitter, let alone of loading it.
 */
function quickStatement(bytes, start, end) {
    return ifSure(() => new QuickStatement(bytes, start, end).statement());
}
/**
 * The same for the header of a compound statement, up to its colon: the part of its tree in which something happens.
 */
function quickHeader(bytes, { word, start, colon }) {
    const from = start + word.length;
    switch (word) {
        case "if":
        case "elif":
        case "while":
            return ifSure(() => new QuickStatement(bytes, from, colon).whole());
        case "for":
            return ifSure(() => new QuickStatement(bytes, from, colon).loop());
        case "with":
            return ifSure(() => new QuickStatement(bytes, from, colon).managers());
        default:
            return undefined;
    }
}
class QuickStatement extends QuickExpression {
    statement() {
        const { start } = this.at;
        const word = this.word();
        if (word === Keyword.return) {
            this.advance();
            const value = this.at.kind === tokens/* Kind */.b8.none ? [] : [this.values("expression_list")];
            this.expectEnd();
            return this.node("return_statement", start, this.behind, value);
        }
        if (word === Keyword.assert) {
            this.advance();
            const parts = this.commaSeparated();
            if (parts.length > 2 || this.trailingComma)
                this.fail();
            this.expectEnd();
            return this.node("assert_statement", start, this.behind, parts);
        }
        if (word === Keyword.del) {
            this.advance();
            const value = this.values("expression_list");
            this.expectEnd();
            return this.node("delete_statement", start, value.end, [value]);
        }
        if (word === Keyword.yield) {
            const value = this.value();
            this.expectEnd();
            return this.node("expression_statement", start, value.end, [value]);
        }
        this.printing = (0,tokens/* isText */.KH)(this.bytes, this.at, "print");
        return this.expressionStatement((0,keywords/* isSoft */.$x)(word));
    }
    /** What stands between `for` and the colon. */
    loop() {
        const left = this.targets();
        const right = this.values("expression_list");
        this.expectEnd();
        return this.join("for_statement", left, right, quick_statement_sides);
    }
    /** What stands between `with` and the colon. */
    managers() {
        // Parentheses may be around one manager or around the list of them.
        if (this.isOperator(src_bytes/* Byte */.x5.openParen))
            this.fail();
        const items = [];
        do {
            if (items.length > 0)
                this.advance();
            const value = this.expression();
            if (this.word() !== Keyword.as) {
                items.push(this.node("with_item", value.start, value.end, [value], valueField));
                continue;
            }
            this.advance();
            const name = this.primary();
            this.target(name);
            const target = this.node("as_pattern_target", name.start, name.end, [name]);
            const pattern = this.node("as_pattern", value.start, name.end, [value, target]);
            items.push(this.node("with_item", value.start, name.end, [pattern], valueField));
        } while (this.isOperator(src_bytes/* Byte */.x5.comma));
        this.expectEnd();
        const [first] = items;
        const last = items[items.length - 1];
        if (first === undefined || last === undefined)
            this.fail();
        return this.node("with_clause", first.start, last.end, items);
    }
    /** What is assigned: values, or a `yield`. */
    value() {
        if (this.word() !== Keyword.yield)
            return this.values("expression_list");
        const { start, end } = this.at;
        this.advance();
        if (this.at.kind === tokens/* Kind */.b8.none)
            return this.node("yield", start, end);
        const from = this.word() === Keyword.from;
        if (from)
            this.advance();
        const value = from ? this.expression() : this.values("expression_list");
        return this.node("yield", start, value.end, [value]);
    }
    expressionStatement(soft) {
        const first = this.commaSeparated();
        const end = this.behind;
        const [head] = first;
        if (head === undefined)
            this.fail();
        const many = first.length > 1 || this.trailingComma;
        if (this.at.kind === tokens/* Kind */.b8.none) {
            // `match (x)` begins a statement of its own, `print (x), y` was one of Python 2.
            const called = !many && head.type === "call" && head.namedChild(0)?.type === "identifier";
            if (soft || (this.printing && !called))
                this.fail();
            return this.node("expression_statement", head.start, end, first);
        }
        if (this.printing || (soft && head.type !== "identifier"))
            this.fail();
        const assignment = this.assignment(many ? this.patterns(head.start, end, first) : head, !many);
        return this.node("expression_statement", head.start, assignment.end, [assignment]);
    }
    patterns(start, end, parts) {
        return this.node("pattern_list", start, end, parts.map((part) => this.target(part)));
    }
    /** What follows the left side. */
    assignment(left, single) {
        const augmented = this.at.kind === tokens/* Kind */.b8.operator && isAugmented(this.bytes, this.at);
        if (!augmented && !this.isOperator(src_bytes/* Byte */.x5.equals))
            this.fail();
        const plain = left.type === "identifier" || left.type === "attribute" || left.type === "subscript";
        if (augmented && !plain)
            this.fail();
        const target = single ? this.target(left) : left;
        this.advance();
        const value = this.value();
        if (augmented)
            this.expectEnd();
        const type = augmented ? "augmented_assignment" : "assignment";
        if (this.at.kind === tokens/* Kind */.b8.none)
            return this.join(type, target, value, quick_statement_sides);
        const many = value.type === "expression_list";
        const next = many ? this.patterns(value.start, value.end, value.namedChildren) : value;
        const inner = this.assignment(next, !many);
        if (inner.type !== "assignment")
            this.fail();
        return this.join(type, target, inner, quick_statement_sides);
    }
    /** One expression, or a list of them under `type`. */
    values(type) {
        const parts = this.commaSeparated();
        const [head] = parts;
        if (head === undefined)
            this.fail();
        return parts.length === 1 && !this.trailingComma ? head : this.node(type, head.start, this.behind, parts);
    }
    trailingComma = false;
    commaSeparated() {
        const parts = [this.expression()];
        this.trailingComma = false;
        while (this.isOperator(src_bytes/* Byte */.x5.comma)) {
            this.advance();
            if (this.at.kind === tokens/* Kind */.b8.none || this.isOperator(src_bytes/* Byte */.x5.equals)) {
                this.trailingComma = true;
                break;
            }
            parts.push(this.expression());
        }
        return parts;
    }
}
const valueField = ["value"];
const quick_statement_sides = ["left", "right"];


/***/ }),

/***/ 1736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ loadGrammar),
  T: () => (/* binding */ loadedGrammar)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/packages/parser/src/grammar-node.js
/** A node of the grammar's tree without the tree, which lives in memory that has to be freed by hand. */
class GrammarNode {
    type;
    startIndex;
    endIndex;
    namedChildren = [];
    source;
    fields;
    constructor(source, cursor) {
        this.source = source;
        this.type = cursor.nodeType;
        this.startIndex = cursor.startIndex;
        this.endIndex = cursor.endIndex;
    }
    get text() {
        return this.source.slice(this.startIndex, this.endIndex);
    }
    namedChild(index) {
        return this.namedChildren[index] ?? null;
    }
    childForFieldName(name) {
        return this.fields?.get(name) ?? null;
    }
    /** @param field the name under which the parent knows it; the first of several of one name is it. */
    add(child, isNamed, field) {
        if (isNamed)
            this.namedChildren.push(child);
        if (field === null)
            return;
        this.fields ??= new Map();
        if (!this.fields.has(field))
            this.fields.set(field, child);
    }
}
/**
 * The nodes of a tree as objects of their own, so that nobody holds what was freed.
 * @param source the text that was parsed.
 */
function copyTree(tree, source) {
    const cursor = tree.walk();
    const root = new GrammarNode(source, cursor);
    const parents = [];
    let node = root;
    // Without recursion: what is nested deeper than the stack is still a tree.
    for (;;) {
        if (cursor.gotoFirstChild())
            parents.push(node);
        else {
            while (parents.length > 0 && !cursor.gotoNextSibling()) {
                cursor.gotoParent();
                parents.pop();
            }
        }
        const parent = parents.at(-1);
        if (parent === undefined)
            break;
        node = new GrammarNode(source, cursor);
        parent.add(node, cursor.nodeIsNamed, cursor.currentFieldName);
    }
    cursor.delete();
    return root;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/runtime.js





let loading;
let loaded;
/** The grammar if {@link loadGrammar} has brought it already; asking costs nothing. */
function loadedGrammar() {
    return loaded;
}
/**
 * Loads tree-sitter and the grammar of Python, once per process.
 * @throws where the runtime files are missing: a broken installation of Pawl.
 */
function loadGrammar() {
    loading ??= load().then((parse) => {
        loaded = parse;
        return parse;
    });
    return loading;
}
async function load() {
    const files = runtimeFiles();
    const require = (0,external_node_module_.createRequire)(import.meta.url);
    // The path is opaque to the bundler, which breaks this module when it takes it in.
    const treeSitter = require(files.engine);
    await treeSitter.Parser.init({ locateFile: () => files.engineWasm });
    const parser = new treeSitter.Parser();
    parser.setLanguage(await treeSitter.Language.load(files.grammar));
    return (text) => {
        const tree = parser.parse(text);
        if (tree === null)
            throw new Error("tree-sitter returned no tree");
        try {
            return copyTree(tree, text);
        }
        finally {
            tree.delete();
        }
    };
}
/** The engine's script, its WebAssembly and the grammar's: beside the bundle in `../parser`, else in node_modules. */
function runtimeFiles() {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), "..", "parser");
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(beside, "tree-sitter-python.wasm"))) {
        return {
            engine: (0,external_node_path_.join)(beside, "web-tree-sitter.cjs"),
            engineWasm: (0,external_node_path_.join)(beside, "web-tree-sitter.wasm"),
            grammar: (0,external_node_path_.join)(beside, "tree-sitter-python.wasm"),
        };
    }
    const resolve = (0,external_node_module_.createRequire)(import.meta.url).resolve;
    const engine = resolve("web-tree-sitter");
    const grammarPackage = resolve("tree-sitter-python/package.json");
    return {
        engine,
        engineWasm: (0,external_node_path_.join)((0,external_node_path_.dirname)(engine), "web-tree-sitter.wasm"),
        grammar: (0,external_node_path_.join)((0,external_node_path_.dirname)(grammarPackage), "tree-sitter-python.wasm"),
    };
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readPython)
});

// UNUSED EXPORTS: PythonSource

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/packages/parser/src/bytes.js
var src_bytes = __webpack_require__(7916);
// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __webpack_require__(9323);
// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __webpack_require__(6545);
;// CONCATENATED MODULE: ./build/packages/parser/src/read-bindings.js



/**
 * Reads what the statement `bytes[start, end)` binds: plain assignments, imports, functions and classes. Attributes
 * (`self.x = …`) are none.
 * @param word the code of its first word.
 * @param line the index of its logical line.
 */
function readBindings(bytes, start, end, word, line, binder) {
    switch ((0,keywords/* wordOf */.aG)(word)) {
        case "import":
            readImport(bytes, start, end, binder);
            break;
        case "from":
            readFromImport(bytes, start, end, binder);
            break;
        case "def":
        case "class":
        case "async":
            readDefinition(bytes, start, end, line, binder);
            break;
        case undefined:
        case "type":
        case "match":
        case "case":
            readAssignment(bytes, start, end, binder);
            break;
        case "try":
        case "if":
        case "else":
        case "except": {
            const inline = inlineStart(bytes, start, end);
            if (inline === undefined)
                return;
            const inner = (0,keywords/* wordCodeAt */.dK)(bytes, inline, (0,src_bytes/* nameEnd */.bC)(bytes, inline));
            if ((0,keywords/* wordOf */.aG)(inner) === "import")
                readImport(bytes, inline, end, binder);
            else if ((0,keywords/* wordOf */.aG)(inner) === "from")
                readFromImport(bytes, inline, end, binder);
            else
                readAssignment(bytes, inline, end, binder);
        }
    }
}
/** Where the statement behind a header's colon starts: `try: import x` and the like stand on one line at times. */
function inlineStart(bytes, start, end) {
    let at = start;
    while (at < end && bytes[at] !== src_bytes/* Byte */.x5.colon)
        at++;
    // Nearly all headers end with their only colon.
    if (at >= end - 1)
        return undefined;
    const cursor = new tokens/* TokenCursor */.MN(bytes, start, end);
    let behind = false;
    while (cursor.next()) {
        if (cursor.byte === src_bytes/* Byte */.x5.colon && cursor.depth === 0)
            behind = true;
        else if (behind)
            return cursor.start;
    }
    return undefined;
}
function readAssignment(bytes, start, end, binder) {
    if (src_bytes/* classOf */.Kl[bytes[start] ?? 0] !== src_bytes/* Class */.Xs.name)
        return;
    const name = { start, end: (0,src_bytes/* nameEnd */.bC)(bytes, start) };
    if (!binder.wants(name))
        return;
    let at = name.end;
    while (bytes[at] === src_bytes/* Byte */.x5.space || bytes[at] === src_bytes/* Byte */.x5.tab)
        at++;
    const byte = bytes[at];
    if (byte === src_bytes/* Byte */.x5.equals && bytes[at + 1] !== src_bytes/* Byte */.x5.equals) {
        binder.add((0,src_bytes/* textOf */.b6)(bytes, start, name.end), { kind: "assignment", start: at + 1, end });
    }
    else if (byte === src_bytes/* Byte */.x5.colon) {
        const token = new tokens/* TokenCursor */.MN(bytes, at + 1, end);
        while (token.next()) {
            if (token.depth === 0 && token.byte === src_bytes/* Byte */.x5.equals && token.end - token.start === 1) {
                binder.add((0,src_bytes/* textOf */.b6)(bytes, start, name.end), { kind: "assignment", start: token.end, end });
                return;
            }
        }
    }
}
function readDefinition(bytes, start, end, line, binder) {
    const token = new tokens/* TokenCursor */.MN(bytes, start, end);
    while (token.next()) {
        if ((0,tokens/* isText */.KH)(bytes, token, "async"))
            continue;
        if (!(0,tokens/* isText */.KH)(bytes, token, "def") && !(0,tokens/* isText */.KH)(bytes, token, "class"))
            return;
        if (token.next() && token.kind === tokens/* Kind */.b8.name && binder.wants(token))
            binder.add((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end), { kind: "definition", line });
        return;
    }
}
function readImport(bytes, start, end, binder) {
    const token = new tokens/* TokenCursor */.MN(bytes, start, end);
    while (token.next() && !(0,tokens/* isText */.KH)(bytes, token, "import"))
        ;
    for (const clause of clauses(bytes, token)) {
        const as = clause.findIndex((part) => (0,tokens/* isText */.KH)(bytes, part, "as"));
        const alias = as < 0 ? undefined : clause[as + 1];
        // `import a.b` binds `a`.
        const name = alias ?? clause[0];
        if (name === undefined || !binder.wants(name))
            continue;
        const target = alias === undefined ? (0,src_bytes/* textOf */.b6)(bytes, name.start, name.end) : joined(bytes, clause, as);
        binder.add((0,src_bytes/* textOf */.b6)(bytes, name.start, name.end), { kind: "import", target });
    }
}
function readFromImport(bytes, start, end, binder) {
    const token = new tokens/* TokenCursor */.MN(bytes, start, end);
    const module = [];
    while (token.next() && !(0,tokens/* isText */.KH)(bytes, token, "import")) {
        if (!(0,tokens/* isText */.KH)(bytes, token, "from"))
            module.push(token.copy());
    }
    for (const [first, as, alias] of clauses(bytes, token)) {
        if (first === undefined)
            continue;
        const name = as !== undefined && alias !== undefined && (0,tokens/* isText */.KH)(bytes, as, "as") ? alias : first;
        if (!binder.wants(name))
            continue;
        const target = `${joined(bytes, module, module.length)}.${(0,src_bytes/* textOf */.b6)(bytes, first.start, first.end)}`;
        binder.add((0,src_bytes/* textOf */.b6)(bytes, name.start, name.end), { kind: "import", target });
    }
}
/** The tokens between commas behind the cursor, without parentheses, up to a semicolon. */
function clauses(bytes, token) {
    if (token.kind === tokens/* Kind */.b8.none)
        return [];
    let current = [];
    const found = [current];
    while (token.next() && !(0,tokens/* isText */.KH)(bytes, token, ";")) {
        if ((0,tokens/* isText */.KH)(bytes, token, ",")) {
            current = [];
            found.push(current);
        }
        else if (token.byte !== src_bytes/* Byte */.x5.openParen && token.byte !== src_bytes/* Byte */.x5.closeParen)
            current.push(token.copy());
    }
    return found;
}
function joined(bytes, parts, count) {
    let text = "";
    for (const part of parts.slice(0, count))
        text += (0,src_bytes/* textOf */.b6)(bytes, part.start, part.end);
    return text;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/bindings.js





const buckets = 256;
const nothing = [];
/** What a line can bind, by its first word. */
const Role = { none: 0, assignment: 1, import: 2, inline: 3, definition: 4 };
const roles = new Uint8Array(64);
roles[0] = Role.assignment;
for (const word of ["type", "match", "case"])
    roles[(0,keywords/* codeOf */.$N)(word)] = Role.assignment;
for (const word of ["import", "from"])
    roles[(0,keywords/* codeOf */.$N)(word)] = Role.import;
for (const word of ["try", "if", "else", "except"])
    roles[(0,keywords/* codeOf */.$N)(word)] = Role.inline;
for (const word of ["def", "class", "async"])
    roles[(0,keywords/* codeOf */.$N)(word)] = Role.definition;
/**
 * What a file's statements bind names to, wherever they stand. Making it takes one look at each line, which notes a hash
 * of what the line could bind; a line is read when somebody asks for a name with that hash. Files bind hundreds of names,
 * and questions go to a few.
 */
class Bindings {
    bytes;
    scan;
    /** Per bucket, the last of its entries, and per entry the one before it; -1 where there is none. */
    lastOf = new Int32Array(buckets).fill(-1);
    before = [];
    /** Per entry: the hash of a name, and the line that may bind it. */
    hashes = [];
    lines = [];
    known = new Map();
    constructor(bytes, scan) {
        this.bytes = bytes;
        this.scan = scan;
        const { length } = scan.starts;
        for (let index = 0; index < length; index++)
            this.noteLine(index);
    }
    /** What the name is bound to, in the order of the file. */
    get(name) {
        const known = this.known.get(name);
        if (known !== undefined)
            return known;
        const found = this.read(name);
        this.known.set(name, found);
        return found;
    }
    /** Whether {@link get} could know the name in `bytes[start, end)` of the file; makes no string of it. */
    mayKnow(start, end) {
        const hash = hashOf(this.bytes, start, end);
        let entry = this.lastOf[hash % buckets] ?? -1;
        while (entry >= 0 && this.hashes[entry] !== hash)
            entry = this.before[entry] ?? -1;
        return entry >= 0;
    }
    /** The imports of the module, of modules in it and of their members; in the order of the file. */
    importsOf(module) {
        const found = [];
        for (const line of this.linesOf(module)) {
            this.readLine(line, {
                wants: () => true,
                add: (name, binding) => {
                    if (binding.kind !== "import")
                        return;
                    const { target } = binding;
                    if (target === module || target.startsWith(`${module}.`))
                        found.push({ name, target });
                },
            });
        }
        return found;
    }
    read(name) {
        const lines = this.linesOf(name);
        if (lines.length === 0)
            return nothing;
        const found = [];
        const binder = {
            wants: (token) => (0,tokens/* isText */.KH)(this.bytes, token, name),
            add: (_name, binding) => found.push(binding),
        };
        for (const line of lines)
            this.readLine(line, binder);
        return found;
    }
    /** The lines in which the word was noted, in order; others with the same hash may be among them. */
    linesOf(word) {
        const hash = hashOfText(word);
        const lines = [];
        for (let entry = this.lastOf[hash % buckets] ?? -1; entry >= 0; entry = this.before[entry] ?? -1) {
            const line = this.lines[entry] ?? 0;
            if (this.hashes[entry] === hash && lines[lines.length - 1] !== line)
                lines.push(line);
        }
        return lines.reverse();
    }
    readLine(line, binder) {
        const { starts, ends, words } = this.scan;
        readBindings(this.bytes, starts.at(line), ends.at(line), words.at(line), line, binder);
    }
    noteLine(index) {
        const { starts, ends, words } = this.scan;
        const role = roles[words.at(index)];
        if (role === Role.assignment)
            this.noteAssignment(starts.at(index), index);
        else if (role === Role.inline)
            this.noteInline(starts.at(index), ends.at(index), index);
        else if (role === Role.definition)
            this.noteDefinition(starts.at(index), ends.at(index), index);
        else if (role === Role.import)
            this.noteImport(starts.at(index), ends.at(index), index);
    }
    note(hash, line) {
        const bucket = hash % buckets;
        this.before.push(this.lastOf[bucket] ?? -1);
        this.lastOf[bucket] = this.hashes.length;
        this.hashes.push(hash);
        this.lines.push(line);
    }
    /** A name with `=` or a colon behind it. */
    noteAssignment(start, line) {
        const { bytes } = this;
        if (src_bytes/* classOf */.Kl[bytes[start] ?? 0] !== src_bytes/* Class */.Xs.name)
            return;
        let at = (0,src_bytes/* nameEnd */.bC)(bytes, start);
        const end = at;
        while (bytes[at] === src_bytes/* Byte */.x5.space || bytes[at] === src_bytes/* Byte */.x5.tab)
            at++;
        const byte = bytes[at];
        if ((byte === src_bytes/* Byte */.x5.equals && bytes[at + 1] !== src_bytes/* Byte */.x5.equals) || byte === src_bytes/* Byte */.x5.colon)
            this.note(hashOf(bytes, start, end), line);
    }
    /** The first name behind `def`, `async def` or `class`. */
    noteDefinition(start, end, line) {
        const { bytes } = this;
        const token = new tokens/* TokenCursor */.MN(bytes, start, end);
        while (token.next()) {
            if (token.kind !== tokens/* Kind */.b8.name)
                return;
            if (roles[(0,keywords/* wordCodeAt */.dK)(bytes, token.start, token.end)] === Role.definition)
                continue;
            this.note(hashOf(bytes, token.start, token.end), line);
            return;
        }
    }
    noteImport(start, end, line) {
        const { bytes } = this;
        const token = new tokens/* TokenCursor */.MN(bytes, start, end);
        while (token.next()) {
            if (!isGlue(token.byte))
                this.note(hashOf(bytes, token.start, token.end), line);
        }
    }
    noteInline(start, end, line) {
        const { bytes } = this;
        const inline = inlineStart(bytes, start, end);
        if (inline === undefined)
            return;
        const token = new tokens/* TokenCursor */.MN(bytes, inline, end);
        token.next();
        if ((0,tokens/* isText */.KH)(bytes, token, "import") || (0,tokens/* isText */.KH)(bytes, token, "from"))
            this.noteImport(inline, end, line);
        else
            this.noteAssignment(inline, line);
    }
}
/** What stands between the names of an import. */
function isGlue(byte) {
    return byte === src_bytes/* Byte */.x5.comma || byte === src_bytes/* Byte */.x5.dot || byte === src_bytes/* Byte */.x5.openParen || byte === src_bytes/* Byte */.x5.closeParen;
}
const seed = 0x811c9dc5;
const prime = 0x01000193;
/** FNV-1a of a name's bytes, as a small integer. */
function hashOf(bytes, start, end) {
    let hash = seed;
    for (let at = start; at < end; at++)
        hash = Math.imul(hash ^ (bytes[at] ?? 0), prime);
    return hash >>> 1;
}
function hashOfText(text) {
    let hash = seed;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x80) {
            const bytes = external_node_buffer_.Buffer.from(text);
            return hashOf(bytes, 0, bytes.length);
        }
        hash = Math.imul(hash ^ code, prime);
    }
    return hash >>> 1;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/scopes.js



const defWord = (0,keywords/* codeOf */.$N)("def");
const classWord = (0,keywords/* codeOf */.$N)("class");
const asyncWord = (0,keywords/* codeOf */.$N)("async");
/** Finds what encloses lines. Questions should go forward: all of them together then cost one pass over the lines. */
class Scopes {
    bytes;
    scan;
    /** The open `def`, `class` and `async` lines before line `reached`: the first `open` items, the outermost first. */
    lines = [];
    indents = [];
    open = 0;
    /** The names of the first `named` of them; `undefined` for lines that define nothing. */
    names = [];
    named = 0;
    reached = 0;
    constructor(bytes, scan) {
        this.bytes = bytes;
        this.scan = scan;
    }
    /**
     * Logical line `index` with what encloses it.
     * @param indent the columns by which something directly above it is indented, where that is asked for; no fewer than its own.
     */
    at(index, indent = this.scan.indents.at(index)) {
        this.goTo(index);
        const { lines, names, indents } = this;
        let around = this.open;
        while (around > 0 && (indents[around - 1] ?? 0) >= indent)
            around--;
        for (; this.named < around; this.named++)
            names[this.named] = this.definedName(lines[this.named] ?? 0);
        let scope = "";
        const enclosing = [];
        for (let item = 0; item < around; item++) {
            const name = names[item];
            if (name === undefined)
                continue;
            scope = scope === "" ? name : `${scope}.${name}`;
            enclosing.push(lines[item] ?? 0);
        }
        return { index, scope: scope === "" ? "<module>" : scope, enclosing };
    }
    goTo(index) {
        const { scan, lines, indents } = this;
        if (index < this.reached) {
            this.reached = 0;
            this.open = 0;
            this.named = 0;
        }
        // An array's length is left alone: setting it costs more than all the rest of this.
        let { reached, open, named } = this;
        for (; reached < index; reached++) {
            const indent = scan.indents.at(reached);
            while (open > 0 && (indents[open - 1] ?? 0) >= indent)
                open--;
            if (named > open)
                named = open;
            const word = scan.words.at(reached);
            if (word !== defWord && word !== classWord && word !== asyncWord)
                continue;
            lines[open] = reached;
            indents[open++] = indent;
        }
        this.reached = reached;
        this.open = open;
        this.named = named;
    }
    /** The name behind `def`, `async def` or `class`. */
    definedName(index) {
        const { bytes, scan } = this;
        const token = new tokens/* TokenCursor */.MN(bytes, scan.starts.at(index), scan.ends.at(index));
        let defines = false;
        while (token.next() && token.kind === tokens/* Kind */.b8.name) {
            if (defines)
                return (0,src_bytes/* textOf */.b6)(bytes, token.start, token.end);
            const word = (0,keywords/* wordCodeAt */.dK)(bytes, token.start, token.end);
            defines = word === defWord || word === classWord;
            if (!defines && word !== asyncWord)
                return undefined;
        }
        return undefined;
    }
}
/** The logical lines that `wanted` picks by index, in order, each with what encloses it. */
function* linesInScope(bytes, scan, wanted) {
    const scopes = new Scopes(bytes, scan);
    for (let index = 0; index < scan.starts.length; index++)
        if (wanted(index))
            yield scopes.at(index);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comment-scopes.js


/** Finds what encloses comments. Questions should go forward: all of them together then cost one pass over the lines. */
class CommentScopes {
    bytes;
    scan;
    positions;
    scopes;
    next = 0;
    last;
    constructor(bytes, scan, positions) {
        this.bytes = bytes;
        this.scan = scan;
        this.positions = positions;
        this.scopes = new Scopes(bytes, scan);
    }
    /**
     * The qualified name of the function or class around a 1-based line, `<module>` outside of all. A comment alone on its
     * line is in the block of its own indentation, or in the next statement's where that is deeper.
     */
    at(line) {
        // A long line may hold many comments: it is looked at once.
        if (this.last?.line !== line)
            this.last = { line, scope: this.find(line) };
        return this.last.scope;
    }
    find(line) {
        const { bytes, scan, scopes } = this;
        const from = this.positions.offset(line);
        const to = (0,src_bytes/* lineEnd */.kd)(bytes, from);
        const next = this.firstFrom(from);
        if (next < scan.starts.length && scan.starts.at(next) < to)
            return scopes.at(next).scope;
        if (next > 0 && scan.ends.at(next - 1) > from)
            return scopes.at(next - 1).scope;
        const indent = leadingColumns(bytes.subarray(from, to));
        return scopes.at(next, Math.max(indent, scan.indents.at(next))).scope;
    }
    /** The index of the first logical line that starts at or behind an offset. */
    firstFrom(offset) {
        const { starts } = this.scan;
        let { next } = this;
        if (next > 0 && starts.at(next - 1) >= offset)
            next = 0;
        while (next < starts.length && starts.at(next) < offset)
            next++;
        this.next = next;
        return next;
    }
}
/** The width of the white space that a line begins with; a tab reaches to the next multiple of eight. */
function leadingColumns(bytes) {
    let columns = 0;
    for (const byte of bytes) {
        if (byte === 0x20)
            columns++;
        else if (byte === 0x09)
            columns = (columns | 7) + 1;
        else
            break;
    }
    return columns;
}

// EXTERNAL MODULE: ./build/packages/parser/src/encoding.js
var encoding = __webpack_require__(8362);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/packages/parser/src/strings.js
var strings = __webpack_require__(7397);
;// CONCATENATED MODULE: ./build/packages/parser/src/fingerprint.js





/**
 * A digest (16 hexadecimal digits) of the tokens in `bytes[start, end)`. White space, comments, line joining, quotes,
 * commas and parentheses do not enter, so that formatters (black, ruff) leave it as it is; names, literals and operators do.
 */
function digestOfCode(bytes, start, end) {
    const out = new Writer(end - start);
    const token = new tokens/* TokenCursor */.MN(bytes, start, end);
    while (token.next()) {
        if (isPunctuation(token.byte) && token.kind === tokens/* Kind */.b8.operator && token.end - token.start === 1)
            continue;
        if (token.kind === tokens/* Kind */.b8.string)
            writeString(out, bytes, token);
        else if (token.kind === tokens/* Kind */.b8.number)
            writeNumber(out, bytes, token);
        else
            out.copy(bytes, token.start, token.end);
        out.write(src_bytes/* Byte */.x5.lineFeed);
    }
    return sha256(out.written()).slice(0, 16);
}
/** The one call is several times cheaper than a hash object; Node 20 has it since 20.12. */
function sha256(bytes) {
    return typeof external_node_crypto_.hash === "function"
        ? external_node_crypto_.hash("sha256", bytes, "hex")
        : external_node_crypto_.createHash("sha256").update(bytes).digest("hex");
}
function isPunctuation(byte) {
    return (byte === src_bytes/* Byte */.x5.comma || byte === src_bytes/* Byte */.x5.openParen || byte === src_bytes/* Byte */.x5.closeParen || byte === src_bytes/* Byte */.x5.semicolon);
}
function writeNumber(out, bytes, { start, end }) {
    // Letters of any script can be glued to digits, in broken files.
    out.copyText((0,src_bytes/* textOf */.b6)(bytes, start, end).toLowerCase());
}
const letterU = 0x75;
/** A string literal without what formatters change: the prefix's case, `u`, the kind of quotes, escapes of quotes. */
function writeString(out, bytes, { start, end }) {
    let quote = start;
    while (quote < end && !isQuote(bytes[quote]))
        quote++;
    let at = start;
    for (let dropped = false; at < quote; at++) {
        const letter = (bytes[at] ?? 0) | 0x20;
        if (letter === letterU && !dropped)
            dropped = true;
        else
            out.write(letter);
    }
    const fields = (0,strings/* prefixOf */.MT)(bytes, start, quote)?.fields === true;
    for (; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (isQuote(byte))
            continue;
        if (byte !== src_bytes/* Byte */.x5.backslash)
            out.write(byte);
        else if (!fields)
            out.write(isQuote(bytes[at + 1]) && at + 1 < end ? (bytes[++at] ?? 0) : byte);
    }
}
function isQuote(byte) {
    return byte === src_bytes/* Byte */.x5.singleQuote || byte === src_bytes/* Byte */.x5.doubleQuote;
}
/** Bytes one after the other, in a buffer that all digests share. */
class Writer {
    length = 0;
    /** @param guess how many bytes will be read: what is written is at most twice as long. */
    constructor(guess) {
        if (buffer.length < guess * 2 + 16)
            buffer = external_node_buffer_.Buffer.allocUnsafe(guess * 2 + 16);
    }
    write(byte) {
        buffer[this.length++] = byte;
    }
    copy(bytes, start, end) {
        for (let at = start; at < end; at++)
            buffer[this.length++] = bytes[at] ?? 0;
    }
    copyText(text) {
        this.length += buffer.write(text, this.length);
    }
    written() {
        return buffer.subarray(0, this.length);
    }
}
let buffer = external_node_buffer_.Buffer.allocUnsafe(4096);

;// CONCATENATED MODULE: ./build/packages/parser/src/simple-kind.js



/** Words that can't begin an expression: behind `match` or `type` they show that this is a name, no keyword. */
const notSubjects = new Set(["in", "is", "and", "or", "if", "else", "for", "as"]);
const keywordKinds = new Map([
    ["assert", "Assert"],
    ["break", "Break"],
    ["continue", "Continue"],
    ["del", "Delete"],
    ["from", "ImportFrom"],
    ["global", "Global"],
    ["import", "Import"],
    ["nonlocal", "Nonlocal"],
    ["pass", "Pass"],
    ["raise", "Raise"],
    ["return", "Return"],
]);
/** Tells the kind of simple statements while their tokens go by. */
class SimpleKindReader {
    /** The kind, as far as the tokens taken say; a first keyword or sign decides. */
    kind = "Expr";
    bytes;
    /** How many tokens were taken, up to two. */
    taken = 0;
    decided = false;
    maybeType = false;
    lambdas = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Forgets the statement before. */
    begin() {
        this.kind = "Expr";
        this.taken = 0;
        this.decided = false;
        this.maybeType = false;
        this.lambdas = 0;
    }
    /** The statement's next token. */
    take(token) {
        if (this.decided)
            return;
        if (this.taken < 2) {
            this.taken++;
            if (token.kind === tokens/* Kind */.b8.name)
                this.takeWord(token, this.taken === 1);
        }
        if (this.decided || token.depth > 0)
            return;
        if (token.kind === tokens/* Kind */.b8.operator)
            this.takeOperator(token);
        else if (token.kind === tokens/* Kind */.b8.name && (0,tokens/* isText */.KH)(this.bytes, token, "lambda"))
            this.lambdas++;
    }
    takeWord(token, first) {
        const { bytes } = this;
        if (first) {
            const word = (0,keywords/* wordOf */.aG)((0,keywords/* wordCodeAt */.dK)(bytes, token.start, token.end));
            const kind = word === undefined ? undefined : keywordKinds.get(word);
            if (kind !== undefined)
                this.decide(kind);
            this.maybeType = word === "type";
        }
        else if (this.maybeType && !notSubjects.has((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end))) {
            this.decide("TypeAlias");
        }
    }
    takeOperator(token) {
        const { bytes } = this;
        const length = token.end - token.start;
        if (token.byte === src_bytes/* Byte */.x5.equals && length === 1) {
            // In `lambda x=1: x` the sign belongs to a parameter.
            if (this.lambdas === 0)
                this.decide("Assign");
        }
        else if (token.byte === src_bytes/* Byte */.x5.colon && length === 1) {
            if (this.lambdas === 0)
                this.decide("AnnAssign");
            else
                this.lambdas--;
        }
        else if (length > 1 && bytes[token.end - 1] === src_bytes/* Byte */.x5.equals && !isComparison(bytes, token)) {
            this.decide("AugAssign");
        }
    }
    decide(kind) {
        this.kind = kind;
        this.decided = true;
    }
}
function isComparison(bytes, token) {
    return ["==", "!=", "<=", ">=", ":="].some((text) => (0,tokens/* isText */.KH)(bytes, token, text));
}

;// CONCATENATED MODULE: ./build/packages/parser/src/outline.js




const opens = new Map([
    ["class", "ClassDef"],
    ["def", "FunctionDef"],
    ["for", "For"],
    ["if", "If"],
    ["match", "Match"],
    ["try", "Try"],
    ["while", "While"],
    ["with", "With"],
]);
/** Which statements a clause can continue. */
const continues = new Map([
    ["elif", new Set(["If"])],
    ["else", new Set(["If", "For", "While", "Try"])],
    ["except", new Set(["Try"])],
    ["finally", new Set(["Try"])],
    ["case", new Set(["Match"])],
]);
/** Python's own limit of nested blocks; what lies deeper is left out. */
const maxDepth = 100;
/** Reads statements from a scan. */
class Outline {
    bytes;
    scan;
    constructor(bytes, scan) {
        this.bytes = bytes;
        this.scan = scan;
    }
    /** The index behind the last logical line that is indented deeper than line `index`. */
    blockEnd(index) {
        const { indents } = this.scan;
        const indent = indents.at(index);
        let next = index + 1;
        while (next < indents.length && indents.at(next) > indent)
            next++;
        return next;
    }
    /** The clause whose header is logical line `index`, `undefined` where that line is no header. */
    clause(index, depth = 0) {
        const header = this.header(index);
        if (header === undefined)
            return undefined;
        const { word, start, colon } = header;
        return { word, start, colon, body: this.body(index, header, depth) };
    }
    /** The statements of logical lines `from` to `to` (exclusive). */
    statements(from, to, depth = 0) {
        const found = [];
        let open;
        for (let index = from; index < to;) {
            const indent = this.scan.indents.at(index);
            const clause = this.clause(index, depth);
            if (clause === undefined) {
                open = undefined;
                this.simple(this.scan.starts.at(index), this.scan.ends.at(index), found);
                index++;
                continue;
            }
            const last = open;
            if (last !== undefined &&
                last.indent === indent &&
                continues.get(clause.word)?.has(last.kind) === true) {
                last.clauses.push(clause);
            }
            else {
                const kind = opens.get(clause.word);
                if (kind === undefined) {
                    // A clause without its statement (`else` after a broken line): what it holds is still there.
                    open = undefined;
                    found.push({ kind: "Error", start: clause.start, end: clause.colon }, ...clause.body);
                }
                else {
                    const clauses = kind === "Match" ? this.cases(index, clause, depth) : [clause];
                    open = { kind, start: this.scan.starts.at(index), clauses, indent };
                    found.push(open);
                }
            }
            index = this.blockEnd(index);
        }
        return found;
    }
    /** A match statement's own clause, without body, and its cases. */
    cases(index, clause, depth) {
        const cases = [{ ...clause, body: [] }];
        const end = this.blockEnd(index);
        for (let next = index + 1; next < end; next = this.blockEnd(next)) {
            const found = this.clause(next, depth + 1);
            if (found?.word === "case")
                cases.push(found);
        }
        return cases;
    }
    body(index, header, depth) {
        const end = this.scan.ends.at(index);
        const found = [];
        if (header.colon + 1 < end)
            this.simple(header.colon + 1, end, found);
        if (depth < maxDepth && header.word !== "match") {
            // Not by push(...): a block may have more statements than a call can take arguments.
            for (const statement of this.statements(index + 1, this.blockEnd(index), depth + 1))
                found.push(statement);
        }
        return found;
    }
    /** The header on logical line `index`, `undefined` where that line is none. */
    header(index) {
        const { bytes, scan } = this;
        const word = (0,keywords/* wordOf */.aG)(scan.words.at(index));
        const start = scan.starts.at(index);
        const end = scan.ends.at(index);
        if (word === undefined)
            return undefined;
        if (word === "async") {
            const next = new tokens/* TokenCursor */.MN(bytes, start + 5, end);
            const inner = next.next() ? (0,keywords/* wordOf */.aG)((0,keywords/* wordCodeAt */.dK)(bytes, next.start, next.end)) : undefined;
            if (inner !== "def" && inner !== "for" && inner !== "with")
                return undefined;
            return { word: inner, start: next.start, colon: headerColon(bytes, next.end, end) ?? end };
        }
        if (word === "match" || word === "case") {
            const colon = this.softHeaderColon(index, start + word.length, end, word);
            return colon === undefined ? undefined : { word, start, colon };
        }
        if (!isClauseWord(word))
            return undefined;
        return { word, start, colon: headerColon(bytes, start + word.length, end) ?? end };
    }
    /**
     * The colon of a `match` or `case` header; `undefined` where the word is a name (`match = 1`, `case.x: int`). Behind
     * `match` nothing but its cases may come, and a header without a block is none.
     */
    softHeaderColon(index, from, end, word) {
        const { bytes, scan } = this;
        const first = new tokens/* TokenCursor */.MN(bytes, from, end);
        if (!first.next() || !beginsSubject(bytes, first))
            return undefined;
        const colon = headerColon(bytes, from, end);
        if (colon === undefined)
            return undefined;
        const last = colon + 1 >= end;
        const hasBlock = scan.indents.at(index + 1) > scan.indents.at(index) && index + 1 < scan.indents.length;
        if (word === "match")
            return last && hasBlock && (0,keywords/* wordOf */.aG)(scan.words.at(index + 1)) === "case" ? colon : undefined;
        return last === hasBlock ? colon : undefined;
    }
    /** Adds the simple statements of `bytes[from, to)`, which semicolons part. */
    simple(from, to, found) {
        const { bytes } = this;
        const token = new tokens/* TokenCursor */.MN(bytes, from, to);
        const kind = new SimpleKindReader(bytes);
        let more = token.next();
        while (more) {
            const { start } = token;
            let end = start;
            kind.begin();
            for (; more && !isSemicolon(token); more = token.next()) {
                kind.take(token);
                end = token.end;
            }
            if (end > start)
                found.push({ kind: kind.kind, start, end });
            if (more)
                more = token.next();
        }
    }
}
function isSemicolon(token) {
    return token.byte === src_bytes/* Byte */.x5.semicolon && token.depth === 0;
}
function isClauseWord(word) {
    return opens.has(word) || continues.has(word);
}
/** The header's colon: the first one outside brackets that belongs to no lambda. */
function headerColon(bytes, from, to) {
    let lambdas = 0;
    const token = new tokens/* TokenCursor */.MN(bytes, from, to);
    while (token.next()) {
        if (token.depth > 0)
            continue;
        if (token.kind === tokens/* Kind */.b8.name) {
            if ((0,tokens/* isText */.KH)(bytes, token, "lambda"))
                lambdas++;
        }
        else if (token.byte === src_bytes/* Byte */.x5.colon && token.end - token.start === 1) {
            if (lambdas === 0)
                return token.start;
            lambdas--;
        }
    }
    return undefined;
}
function beginsSubject(bytes, token) {
    if (token.kind === tokens/* Kind */.b8.name)
        return !notSubjects.has((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end));
    if (token.kind !== tokens/* Kind */.b8.operator)
        return true;
    const text = (0,src_bytes/* textOf */.b6)(bytes, token.start, token.end);
    return ["(", "[", "{", "-", "+", "~", "*", "..."].includes(text);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/positions.js

/** Byte offsets of a file as lines and columns. The line table grows as far as the questions reach. */
class Positions {
    bytes;
    starts;
    /** The offset up to which the table is complete. */
    reached;
    /** @param start the offset of the first line's first character, behind a byte order mark. */
    constructor(bytes, start) {
        this.bytes = bytes;
        this.starts = [start];
        this.reached = start;
    }
    growTo(offset) {
        const { bytes, starts } = this;
        while (this.reached <= offset && this.reached < bytes.length) {
            const end = (0,src_bytes/* lineEnd */.kd)(bytes, this.reached);
            this.reached = end < bytes.length ? (0,src_bytes/* afterNewline */.Nn)(bytes, end) : end;
            if (end < bytes.length)
                starts.push(this.reached);
        }
    }
    /** The 1-based line of an offset. */
    line(offset) {
        this.growTo(offset);
        const { starts } = this;
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
    /** The 1-based column of an offset in UTF-16 units. */
    column(offset) {
        const start = this.starts[this.line(offset) - 1] ?? 0;
        return (0,src_bytes/* textOf */.b6)(this.bytes, start, offset).length + 1;
    }
    /** How many lines the file has; a line end at its very end begins no further one. */
    get count() {
        this.growTo(this.bytes.length);
        return (0,src_bytes/* isNewline */.Z9)(this.bytes[this.bytes.length - 1]) ? this.starts.length - 1 : this.starts.length;
    }
    /** The offset of a 1-based line's first character; the end of the file beyond its last. */
    offset(line) {
        while (this.starts.length < line && this.reached < this.bytes.length)
            this.growTo(this.reached);
        return this.starts[line - 1] ?? this.bytes.length;
    }
}

// EXTERNAL MODULE: ./build/packages/parser/src/brackets.js
var src_brackets = __webpack_require__(538);
;// CONCATENATED MODULE: ./build/packages/parser/src/conflict-marker.js

const verticalBar = 0x7c;
/** Whether a line that git leaves in a merge with conflicts begins at `at`: seven equal signs and a space or nothing. */
function isConflictMarker(bytes, at) {
    const byte = (0,src_bytes/* byteAt */.aL)(bytes, at);
    if (byte !== src_bytes/* Byte */.x5.less && byte !== src_bytes/* Byte */.x5.equals && byte !== src_bytes/* Byte */.x5.greater && byte !== verticalBar)
        return false;
    if (at > 0 && !(0,src_bytes/* isNewline */.Z9)(bytes[at - 1]))
        return false;
    for (let next = at + 1; next < at + 7; next++)
        if ((0,src_bytes/* byteAt */.aL)(bytes, next) !== byte)
            return false;
    if (at + 7 >= bytes.length)
        return true;
    const after = bytes[at + 7];
    return after === src_bytes/* Byte */.x5.space || (0,src_bytes/* isNewline */.Z9)(after);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/indentation.js


const tryWord = (0,keywords/* codeOf */.$N)("try");
const exceptWord = (0,keywords/* codeOf */.$N)("except");
const finallyWord = (0,keywords/* codeOf */.$N)("finally");
const elseWord = (0,keywords/* codeOf */.$N)("else");
const elifWord = (0,keywords/* codeOf */.$N)("elif");
const ifWord = (0,keywords/* codeOf */.$N)("if");
/** What may stand before an `else` on the same level. */
const beforeElse = new Set([ifWord, elifWord, (0,keywords/* codeOf */.$N)("for"), (0,keywords/* codeOf */.$N)("while"), exceptWord]);
/** By code, the words of clauses that continue a statement. */
const isContinuing = new Uint8Array(256);
for (const word of [exceptWord, finallyWord, elifWord, elseWord])
    isContinuing[word] = 1;
/** Kept in place of an `else` that belongs to a `try`: only a `finally` may follow it. */
const elseOfTry = -1;
/** The indentation of logical lines, compared with the open blocks as Python's tokenizer does. */
class Indentation {
    /** The indentation last measured, in columns, a tab reaching to the next multiple of eight. */
    columns = 0;
    /** The same with tabs of one column: Python wants both readings to agree on what is deeper. */
    narrow = 0;
    notes;
    /** The index of the innermost open block in the lists below. */
    top = 0;
    blocks = [0];
    narrowBlocks = [0];
    /** Per open block, the word of the last line that stands directly in it. */
    clauses = [0];
    constructor(notes) {
        this.notes = notes;
    }
    /** Measures the white space at `from`; the offset behind it. A form feed begins the count anew. */
    measure(bytes, from) {
        const length = bytes.length;
        let at = from;
        let wide = 0;
        let narrow = 0;
        for (; at < length; at++) {
            const byte = bytes[at] ?? 0;
            if (byte === src_bytes/* Byte */.x5.space) {
                wide++;
                narrow++;
            }
            else if (byte === src_bytes/* Byte */.x5.tab) {
                wide = (wide | 7) + 1;
                narrow++;
            }
            else if (byte === src_bytes/* Byte */.x5.formFeed) {
                wide = 0;
                narrow = 0;
            }
            else
                break;
        }
        this.columns = wide;
        this.narrow = narrow;
        return at;
    }
    /** Opens and closes blocks for the logical line at `start`, whose indentation was measured last. */
    enter(start, afterColon) {
        const { columns } = this;
        const top = this.blocks[this.top] ?? 0;
        if (columns > top) {
            if (!afterColon)
                this.notes.fail(start, "unexpected indent");
            else if (this.narrow <= (this.narrowBlocks[this.top] ?? 0))
                this.notes.fail(start, inconsistent);
            this.push();
            return;
        }
        if (afterColon)
            this.notes.fail(start, "expected an indented block");
        if (columns < top)
            this.leave(start);
        if (this.narrow !== this.narrowBlocks[this.top])
            this.notes.fail(start, inconsistent);
    }
    push() {
        const top = ++this.top;
        this.blocks[top] = this.columns;
        this.narrowBlocks[top] = this.narrow;
        this.clauses[top] = 0;
    }
    leave(start) {
        const { blocks, columns } = this;
        while ((blocks[this.top] ?? 0) > columns) {
            this.endClause(start);
            this.top--;
        }
        if (blocks[this.top] === columns)
            return;
        this.notes.fail(start, "unindent does not match any outer indentation level");
        this.push();
    }
    /** Checks that the line that begins with `word` may follow the one before it on its level (`except` after `try`). */
    follow(start, word) {
        const last = this.clauses[this.top] ?? 0;
        this.clauses[this.top] = word;
        if (isContinuing[word] === 1)
            this.continueClause(start, word, last);
        else if (last === tryWord)
            this.notes.fail(start, unfinishedTry);
    }
    continueClause(start, word, last) {
        let fits = false;
        if (word === exceptWord)
            fits = last === tryWord || last === exceptWord;
        else if (word === finallyWord)
            fits = last === tryWord || last === exceptWord || last === elseOfTry;
        else if (word === elifWord)
            fits = last === ifWord || last === elifWord;
        else {
            fits = beforeElse.has(last);
            if (last === exceptWord)
                this.clauses[this.top] = elseOfTry;
        }
        if (!fits)
            this.notes.fail(start, "invalid syntax");
    }
    /** The file ends: its last blocks end with it. */
    finish(offset) {
        for (; this.top >= 0; this.top--)
            this.endClause(offset);
    }
    endClause(offset) {
        if (this.clauses[this.top] === tryWord)
            this.notes.fail(offset, unfinishedTry);
    }
}
const inconsistent = "inconsistent use of tabs and spaces in indentation";
const unfinishedTry = "expected 'except' or 'finally' block";

// EXTERNAL MODULE: ./build/packages/parser/src/numbers.js
var numbers = __webpack_require__(2589);
;// CONCATENATED MODULE: ./build/packages/parser/src/adjacency.js



/** What the last token left open: the byte of an operator or opening bracket, or one of these. */
const Before = { nothing: 0, operand: 0x100, string: 0x101 };
const slash = 0x2f;
const minus = 0x2d;
/** Operators that need something before them: `%`, `&`, `/`, `<`, `=`, `>`, `^`, `|`. */
const binary = [0x25, 0x26, slash, src_bytes/* Byte */.x5.less, src_bytes/* Byte */.x5.equals, src_bytes/* Byte */.x5.greater, 0x5e, 0x7c];
const needsBefore = tableOf(binary);
/** Operators that need something behind them; `*` ends `from x import *`, a colon a header. */
const needsMore = tableOf([...binary, 0x2b, minus, 0x7e, src_bytes/* Byte */.x5.at, src_bytes/* Byte */.x5.dot]);
/** Characters that stand nowhere in Python outside strings and comments (`$`, `?`, the backtick), and `!`. */
const strange = tableOf([0, 0x24, 0x3f, 0x60, src_bytes/* Byte */.x5.exclamation]);
/** By code, the words that begin a header. */
const colonWords = wordTable("def", "class", "try", "except", "finally", "while", "with", "elif", "if", "else", "for", "async");
const jumpWords = wordTable("pass", "break", "continue");
const fromWord = (0,keywords/* codeOf */.$N)("from");
const importWord = (0,keywords/* codeOf */.$N)("import");
const withWord = (0,keywords/* codeOf */.$N)("with");
function tableOf(bytes) {
    const table = new Uint8Array(256);
    for (const byte of bytes)
        table[byte] = 1;
    return table;
}
function wordTable(...words) {
    return tableOf(words.map(keywords/* codeOf */.$N));
}
/** Whether a keyword within a line wants a look of {@link Adjacency.inline}. */
function beginsInline(word) {
    return (0,keywords/* endsBrackets */.US)(word) && word !== importWord;
}
/** What a keyword leaves open. */
function afterKeyword(word) {
    return jumpWords[word] === 1 ? Before.operand : Before.nothing;
}
/**
 * Sees most of what makes a statement no Python without a parser: two operands side by side (`print x`), an operator
 * without operands, a header without its colon. Says nothing of what Python reads.
 */
class Adjacency {
    bytes;
    notes;
    start = 0;
    firstWord = 0;
    constructor(bytes, notes) {
        this.bytes = bytes;
        this.notes = notes;
    }
    /** A logical line begins, with the code of its first word. */
    begin(start, word) {
        this.start = start;
        this.firstWord = word;
    }
    /** A logical line ends; `operatorAt` is the offset of its last operator or opening bracket, -1 where it has none. */
    finish(end, before, operatorAt, hasColon) {
        const { firstWord } = this;
        if (colonWords[firstWord] === 1) {
            if (!hasColon)
                this.notes.fail(this.start, "expected ':'");
        }
        else if (this.bytes[end - 1] === src_bytes/* Byte */.x5.colon && !(0,keywords/* isSoft */.$x)(firstWord))
            this.invalid(end - 1);
        if (before < Before.operand && operatorAt === end - 1 && needsMore[before] === 1)
            this.invalid(end - 1);
    }
    /**
     * An operand at `at` behind another that ends at `end`. Good only behind a soft keyword, and that only as the line's
     * first token: `match x:`, `type X = int`.
     */
    operand(at, end) {
        if (!(0,keywords/* isSoft */.$x)(this.firstWord) || (0,src_bytes/* nameEnd */.bC)(this.bytes, this.start) !== end)
            this.invalid(at);
    }
    /** What a name consists of. */
    letters(start, end) {
        if (end - start >= 200 || isAscii(this.bytes, start, end))
            return;
        // What no name may hold: a quote of a word processor, a currency sign, a space of another script.
        const name = (0,src_bytes/* textOf */.b6)(this.bytes, start, end).normalize("NFKC");
        if (!/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name))
            this.notes.fail(start, "invalid character");
    }
    /** A keyword that begins a statement: at the line's start, behind a colon or a semicolon. */
    inline(at, word, before, operatorAt) {
        if (at === this.start)
            return;
        const begins = before === src_bytes/* Byte */.x5.colon || before === src_bytes/* Byte */.x5.semicolon || word === withWord || operatorAt < 0;
        if (before >= Before.operand || !begins)
            this.invalid(at);
    }
    /** A number; says what it leaves open. */
    number(start, end) {
        const kind = (0,numbers/* numberKind */._)(this.bytes, start, end);
        if (kind === undefined)
            this.notes.fail(start, "invalid number");
        return kind === "keyword" ? Before.nothing : Before.operand;
    }
    /** A closing bracket behind an operator. */
    close(at, before) {
        if (needsMore[before] === 1 && before !== slash)
            this.invalid(at);
    }
    /** An operator; says what it leaves open. */
    operator(at, before, operatorAt, depth) {
        const byte = this.bytes[at] ?? 0;
        const joined = operatorAt === at - 1 && before < Before.operand && before !== Before.nothing;
        if (byte === src_bytes/* Byte */.x5.exclamation) {
            if ((0,src_bytes/* byteAt */.aL)(this.bytes, at + 1) !== src_bytes/* Byte */.x5.equals)
                this.invalid(at);
        }
        else if (strange[byte] === 1) {
            this.notes.fail(at, byte === 0 ? "source code cannot contain null bytes" : "invalid character");
        }
        else if (byte === src_bytes/* Byte */.x5.dot &&
            joined &&
            before === src_bytes/* Byte */.x5.dot &&
            (0,src_bytes/* byteAt */.aL)(this.bytes, at - 2) === src_bytes/* Byte */.x5.dot) {
            // The third dot of an ellipsis, which is an operand but in `from ...a import b`.
            return this.firstWord === fromWord && depth === 0 ? Before.nothing : Before.operand;
        }
        else if (before < Before.operand && operatorAt >= 0 && misses(byte, before, joined))
            this.invalid(at);
        return byte;
    }
    invalid(at) {
        this.notes.fail(at, "invalid syntax");
    }
}
/** Whether an operator lacks what should stand before it. Behind a comma a slash ends the positional parameters. */
function misses(byte, before, joined) {
    if (byte === slash)
        return !joined && before !== src_bytes/* Byte */.x5.comma && before !== src_bytes/* Byte */.x5.openParen;
    if (byte === src_bytes/* Byte */.x5.greater && joined && before === src_bytes/* Byte */.x5.less)
        return true;
    // `one, = many` unpacks a tuple of one.
    if (byte === src_bytes/* Byte */.x5.equals && before === src_bytes/* Byte */.x5.comma)
        return false;
    return needsBefore[byte] === 1 && !joined;
}
function isAscii(bytes, start, end) {
    for (let at = start; at < end; at++)
        if ((bytes[at] ?? 0) >= 0x80)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/statement-start.js



const statement_start_asyncWord = (0,keywords/* codeOf */.$N)("async");
/** The code of the word that says which clause begins at `start`: for `async for` that of the `for`. */
function clauseWordAt(bytes, start, word) {
    if (word !== statement_start_asyncWord)
        return word;
    let next = start + "async".length;
    while ((0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.tab)
        next++;
    return (0,keywords/* wordCodeAt */.dK)(bytes, next, (0,src_bytes/* nameEnd */.bC)(bytes, next));
}
/** True where the physical line at `at`, inside brackets, can only be the start of a statement. */
function beginsStatement(bytes, at) {
    const length = bytes.length;
    let first = at;
    while (first < length && src_bytes/* classOf */.Kl[bytes[first] ?? 0] === src_bytes/* Class */.Xs.space)
        first++;
    if (first === length)
        return false;
    const kind = src_bytes/* classOf */.Kl[bytes[first] ?? 0];
    if (kind === src_bytes/* Class */.Xs.other)
        return first === at && isConflictMarker(bytes, at);
    if (kind !== src_bytes/* Class */.Xs.name)
        return false;
    // A keyword argument may bear no such name, so `name =` needs no look: these words are reserved.
    return (0,keywords/* endsBrackets */.US)(clauseWordAt(bytes, first, (0,keywords/* wordCodeAt */.dK)(bytes, first, (0,src_bytes/* nameEnd */.bC)(bytes, first))));
}

;// CONCATENATED MODULE: ./build/packages/parser/src/logical-line.js






const raiseWord = (0,keywords/* codeOf */.$N)("raise");
/** Reads logical lines token by token, by all the rules. */
class LogicalLine {
    /** The offset after the last token of the line that was read last. */
    end = 0;
    /** The offset after that line, behind its line end. */
    after = 0;
    firstWord = 0;
    /** What the last token left open: see {@link Before}. */
    before = Before.nothing;
    /** The offset of the last operator or opening bracket. */
    operatorAt = -1;
    /** Whether a colon was seen outside brackets. */
    hasColon = false;
    isOver = false;
    bytes;
    notes;
    brackets;
    adjacency;
    strings;
    constructor(bytes, notes, brackets, strings) {
        this.bytes = bytes;
        this.notes = notes;
        this.brackets = brackets;
        this.adjacency = new Adjacency(bytes, notes);
        this.strings = strings;
    }
    /**
     * Reads the line whose first token is at `start`, with the code of its first word. Lines that are plainly right do not
     * come here: see plain-line.ts.
     */
    read(start, firstWord) {
        this.firstWord = firstWord;
        this.adjacency.begin(start, firstWord);
        this.end = start;
        this.before = Before.nothing;
        this.operatorAt = -1;
        this.hasColon = false;
        this.isOver = false;
        let at = start;
        while (at < this.bytes.length && !this.isOver)
            at = this.token(at);
        this.after = at;
        this.brackets.drop();
        this.adjacency.finish(this.end, this.before, this.operatorAt, this.hasColon);
    }
    /** Reads the token at `at`, or what separates tokens; returns the offset behind it. */
    token(at) {
        const { bytes } = this;
        const byte = bytes[at] ?? 0;
        switch (src_bytes/* classOf */.Kl[byte]) {
            case src_bytes/* Class */.Xs.space:
                return at + 1;
            case src_bytes/* Class */.Xs.name:
                return this.name(at);
            case src_bytes/* Class */.Xs.quote:
                return this.string(at, at, false, false);
            case src_bytes/* Class */.Xs.open:
                return this.open(at, byte);
            case src_bytes/* Class */.Xs.close:
                return this.close(at, byte);
            case src_bytes/* Class */.Xs.newline:
                return this.newline((0,src_bytes/* afterNewline */.Nn)(bytes, at));
            case src_bytes/* Class */.Xs.hash: {
                const after = (0,src_bytes/* lineEnd */.kd)(bytes, at);
                this.notes.comment(at, after);
                return after;
            }
            case src_bytes/* Class */.Xs.backslash:
                return this.backslash(at);
            case src_bytes/* Class */.Xs.digit:
                return this.number(at);
            default:
                return byte === src_bytes/* Byte */.x5.dot && src_bytes/* classOf */.Kl[(0,src_bytes/* byteAt */.aL)(bytes, at + 1)] === src_bytes/* Class */.Xs.digit
                    ? this.number(at)
                    : this.operator(at, byte);
        }
    }
    name(at) {
        const { bytes, adjacency, before } = this;
        const after = (0,src_bytes/* nameEnd */.bC)(bytes, at);
        const prefix = src_bytes/* classOf */.Kl[(0,src_bytes/* byteAt */.aL)(bytes, after)] === src_bytes/* Class */.Xs.quote ? (0,strings/* prefixOf */.MT)(bytes, at, after) : undefined;
        if (prefix !== undefined)
            return this.string(at, after, prefix.fields, prefix.raw);
        const word = (0,keywords/* wordCodeAt */.dK)(bytes, at, after);
        if (word === 0 || (0,keywords/* isSoft */.$x)(word)) {
            if (before >= Before.operand)
                adjacency.operand(at, this.end);
            adjacency.letters(at, after);
            return this.leave(Before.operand, after);
        }
        if (beginsInline(word))
            adjacency.inline(at, word, before, this.operatorAt);
        return this.leave(afterKeyword(word), after);
    }
    string(at, quote, fields, raw) {
        if (this.before === Before.operand)
            this.adjacency.operand(at, this.end);
        return this.leave(Before.string, this.strings.after(quote, fields, raw));
    }
    open(at, byte) {
        if (byte === src_bytes/* Byte */.x5.openBrace && this.before >= Before.operand)
            this.adjacency.operand(at, this.end);
        this.brackets.open(at);
        this.operatorAt = at;
        return this.leave(byte, at + 1);
    }
    close(at, byte) {
        this.brackets.close(at, byte);
        if (this.before < Before.operand)
            this.adjacency.close(at, this.before);
        return this.leave(Before.operand, at + 1);
    }
    newline(after) {
        this.isOver = this.brackets.depth === 0 || beginsStatement(this.bytes, after);
        return after;
    }
    backslash(at) {
        const { bytes, notes } = this;
        if (!(0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, at + 1))) {
            notes.fail(at, "unexpected character after a line continuation");
            return this.leave(this.before, at + 1);
        }
        const after = (0,src_bytes/* afterNewline */.Nn)(bytes, at + 1);
        if (after >= bytes.length)
            notes.fail(after, "unexpected end of file after a line continuation");
        return after;
    }
    number(at) {
        const after = (0,numbers/* numberEnd */.X)(this.bytes, at);
        const left = this.adjacency.number(at, after);
        if (this.before >= Before.operand)
            this.adjacency.operand(at, this.end);
        return this.leave(left, after);
    }
    operator(at, byte) {
        const { before, operatorAt } = this;
        const { depth } = this.brackets;
        const left = this.adjacency.operator(at, before, operatorAt, depth);
        if (depth === 0) {
            if (byte === src_bytes/* Byte */.x5.colon)
                this.hasColon = true;
            // `raise E, "text"` was Python 2's.
            else if (byte === src_bytes/* Byte */.x5.comma && this.firstWord === raiseWord && !this.hasColon)
                this.notes.fail(at, "invalid syntax");
        }
        this.operatorAt = at;
        return this.leave(left, at + 1);
    }
    /** A token ends at `end` and leaves open what {@link Before} says. */
    leave(before, end) {
        this.before = before;
        this.end = end;
        return end;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/int-list.js
/** A column of a table of 32-bit integers: what a scan found, without an object for each. */
class IntList {
    length;
    table;
    column;
    columns;
    /** @param table its rows one behind the other, each of so many `columns`. */
    constructor(table, column, columns) {
        this.table = table;
        this.column = column;
        this.columns = columns;
        this.length = table.length / columns;
    }
    /** The item at `index`; 0 outside the list. */
    at(index) {
        return index < this.length ? (this.table[index * this.columns + this.column] ?? 0) : 0;
    }
}
/** What a table that is kept for the next file may hold on to, in integers. */
const mostKept = 1 << 18;
/** A table of 32-bit integers that grows. One serves for many files: each takes a copy of the size that it needs. */
class IntTable {
    length = 0;
    least;
    items;
    constructor(least) {
        this.least = least;
        this.items = new Int32Array(least);
    }
    /** Makes place for a further row of so many integers at the end, and returns the table to write it to. */
    grow(columns) {
        this.length += columns;
        if (this.length > this.items.length) {
            const grown = new Int32Array(this.items.length * 2);
            grown.set(this.items);
            this.items = grown;
        }
        return this.items;
    }
    /** The integer at an offset that was written. */
    at(index) {
        return this.items[index] ?? 0;
    }
    /** A copy of what was written; the table is empty then. */
    take() {
        const taken = this.length === 0 ? none : this.items.slice(0, this.length);
        this.length = 0;
        if (this.items.length > mostKept)
            this.items = new Int32Array(this.least);
        return taken;
    }
}
const none = new Int32Array(0);

;// CONCATENATED MODULE: ./build/packages/parser/src/notes.js

// A file's results are copied out of these: no list has to grow anew for every file.
const lines = new IntTable(1 << 16);
const comments = new IntTable(1 << 12);
/** What is noted down of a file while it is scanned. Only one file is scanned at a time. */
class Notes {
    error;
    /** A logical line. */
    line(start, end, indent, word) {
        const at = lines.length;
        const table = lines.grow(4);
        table[at] = start;
        table[at + 1] = end;
        table[at + 2] = indent;
        table[at + 3] = word;
    }
    comment(start, end) {
        const at = comments.length;
        const table = comments.grow(2);
        table[at] = start;
        table[at + 1] = end;
    }
    /** Takes back the comments that begin behind an offset. */
    forget(offset) {
        while (comments.length > 0 && comments.at(comments.length - 2) >= offset)
            comments.length -= 2;
    }
    /** What is wrong at an offset; of all that is, the first counts. */
    fail(offset, message) {
        if (this.error === undefined || offset < this.error.offset)
            this.error = { offset, message };
    }
    /** All that was noted; for the next file, the tables are empty. */
    take() {
        const table = lines.take();
        return {
            starts: new IntList(table, 0, 4),
            ends: new IntList(table, 1, 4),
            indents: new IntList(table, 2, 4),
            words: new IntList(table, 3, 4),
            comments: new IntList(comments.take(), 0, 1),
            error: this.error,
        };
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/automaton.js
// An automaton reads a byte by one look into a table, without a branch that a processor could guess wrongly, which is what
// most of the time of a scanner of tokens goes to. This file has its alphabet and its table, plain-code.ts its rules.
const small = "abcdefghijklmnopqrstuvwxyz";
/** The columns of the table: bytes between which the automaton makes no difference share one. */
const Column = {
    foreign: 0,
    space: 1,
    newline: 2,
    hash: 3,
    backslash: 4,
    quote: 5,
    open: 6,
    brace: 7,
    close: 8,
    dot: 9,
    comma: 10,
    colon: 11,
    semicolon: 12,
    star: 13,
    slash: 14,
    less: 15,
    greater: 16,
    equals: 17,
    binary: 18,
    sign: 19,
    exclamation: 20,
    /** From here on, what names consist of. */
    zero: 21,
    digit: 22,
    letter: 23,
    /** From here on, one for each small letter. */
    small: 24,
};
/** A row's length: the columns, and some to spare for a power of two. */
const width = 64;
/** The column of each byte. */
const columnOf = makeColumns();
function makeColumns() {
    const columns = new Uint8Array(256).fill(Column.foreign);
    const set = (column, characters) => {
        for (const character of characters)
            columns[character.charCodeAt(0)] = column;
    };
    set(Column.space, " \t\f");
    set(Column.newline, "\r\n");
    set(Column.hash, "#");
    set(Column.backslash, "\\");
    set(Column.quote, "'\"");
    set(Column.open, "([");
    set(Column.brace, "{");
    set(Column.close, ")]}");
    set(Column.dot, ".");
    set(Column.comma, ",");
    set(Column.colon, ":");
    set(Column.semicolon, ";");
    set(Column.star, "*");
    set(Column.slash, "/");
    set(Column.less, "<");
    set(Column.greater, ">");
    set(Column.equals, "=");
    set(Column.binary, "%&^|");
    set(Column.sign, "+-~@");
    set(Column.exclamation, "!");
    set(Column.zero, "0");
    set(Column.digit, "123456789");
    set(Column.letter, `${small.toUpperCase()}_`);
    for (const [index, letter] of [...small].entries())
        set(Column.small + index, letter);
    return columns;
}
/** What the automaton can't go on with by itself; stands in the table in place of a next state. */
const Event = {
    /** Not plainly right. All states are below, all other events above. */
    suspect: 0xff00,
    open: 0xff01,
    close: 0xff02,
    quote: 0xff03,
    /** A quote behind the letters of a name, which may be a prefix. */
    prefixed: 0xff04,
    newline: 0xff05,
    hash: 0xff06,
    backslash: 0xff07,
    /** A number that is more than digits and a dot. */
    number: 0xff08,
};
/** The rows of an automaton. A state is the offset of its row: the next one stands at `state + columnOf[byte]`. */
class Rows {
    next;
    /** Per row, whether a line may end in its state. */
    ends = [];
    constructor(most) {
        this.next = new Uint16Array(most * width);
    }
    /** A new state, in which all is suspect. */
    add() {
        const state = this.ends.length * width;
        if (state === this.next.length)
            throw new RangeError("more states than rows");
        this.ends.push(false);
        this.next.fill(Event.suspect, state, state + width);
        return state;
    }
    /** Lets a state do all that another one does. */
    copy(state, like) {
        this.next.copyWithin(state, like, like + width);
        this.letEnd(state, this.mayEnd(like));
    }
    /** What follows on a byte of a column. */
    at(state, column) {
        return this.next[state + column] ?? Event.suspect;
    }
    /** What follows on bytes of some columns: a state or an event. */
    on(state, next, ...columns) {
        for (const column of columns)
            this.next[state + column] = next;
    }
    /** What follows on all that names consist of. */
    onNames(state, next) {
        this.next.fill(next, state + Column.zero, state + width);
    }
    /** What follows on all that names begin with. */
    onLetters(state, next) {
        this.next.fill(next, state + Column.letter, state + width);
    }
    /** Lets a name end in a state: with what continues no name, all goes on as in `like`, or is suspect. */
    endName(state, like) {
        if (like === Event.suspect)
            this.next.fill(like, state, state + Column.zero);
        else
            this.next.copyWithin(state, like, like + Column.zero);
        this.letEnd(state, like !== Event.suspect && this.mayEnd(like));
    }
    letEnd(state, may) {
        this.ends[state / width] = may;
    }
    mayEnd(state) {
        return this.ends[state / width] === true;
    }
}
/** The column of a small letter. */
function columnOfLetter(letter) {
    return Column.small + small.indexOf(letter);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/plain-code.js



// The rules of an automaton that knows code that is plainly right: operands and operators in turn, keywords where they
// may stand. All else is a suspect, and its line is read anew by the rules of adjacency.ts.
/** Enough for all states: most are beginnings of keywords, in four surroundings. */
const rows = new Rows(420);
// Behind an operator of its kind, white space between: an operand must follow, or a keyword.
const begin = rows.add();
const colon = rows.add();
const comma = rows.add();
const plain_code_open = rows.add();
const keyword = rows.add();
const star = rows.add();
const plain_code_slash = rows.add();
const more = rows.add();
// Directly behind the byte: the next may belong to the same operator.
const colonByte = rows.add();
const starByte = rows.add();
const slashByte = rows.add();
const lessByte = rows.add();
const moreByte = rows.add();
const dot = rows.add();
const dots = rows.add();
const exclamation = rows.add();
// Behind, or within, an operand: an operator must follow.
const operand = rows.add();
const string = rows.add();
const zero = rows.add();
const digits = rows.add();
const fraction = rows.add();
const plain_code_name = rows.add();
const ellipsis = rows.add();
/** The states behind what the automaton does not read by itself. */
const State = { open: plain_code_open, operand, string, keyword };
/** Where a line begins in a state, by the code of its first word; a line that begins with none, in that of 0. */
const firstStates = new Uint16Array(keywords/* words */.aL.length + 1);
fillOperand();
fillWanting(begin);
fillWanting(keyword);
rows.copy(plain_code_name, operand);
rows.onNames(plain_code_name, plain_code_name);
rows.on(plain_code_name, Event.prefixed, Column.quote);
addWords(operand, Event.suspect, behindOperand);
// Statements begin at a line's start, behind a colon and behind a semicolon; `with` also behind `async`.
addWords(begin, plain_code_name, afterWord);
addWords(keyword, plain_code_name, (code) => beginsInline(code) && code !== (0,keywords/* codeOf */.$N)("with") ? Event.suspect : afterWord(code));
fillOthersOfOperand();
fillOthersOfWanting();
fillFirstStates();
function fillCommon(state) {
    rows.on(state, state, Column.space);
    rows.on(state, Event.newline, Column.newline);
    rows.on(state, Event.hash, Column.hash);
    rows.on(state, Event.backslash, Column.backslash);
    rows.on(state, Event.open, Column.open);
    rows.on(state, Event.close, Column.close);
    rows.on(state, comma, Column.comma);
    rows.on(state, colonByte, Column.colon);
    rows.on(state, colon, Column.semicolon);
    rows.on(state, starByte, Column.star);
    rows.on(state, moreByte, Column.sign);
    rows.on(state, dot, Column.dot);
    rows.on(state, exclamation, Column.exclamation);
    rows.letEnd(state, true);
}
function fillOperand() {
    fillCommon(operand);
    fillBinary(operand);
}
/** Operators that need something before them, or the operator's own first byte. */
function fillBinary(state) {
    rows.on(state, slashByte, Column.slash);
    rows.on(state, lessByte, Column.less);
    rows.on(state, moreByte, Column.greater, Column.equals, Column.binary);
}
function fillWanting(state) {
    fillCommon(state);
    rows.on(state, Event.open, Column.brace);
    rows.on(state, Event.quote, Column.quote);
    rows.on(state, zero, Column.zero);
    rows.on(state, digits, Column.digit);
}
function fillOthersOfOperand() {
    for (const state of [string, zero, digits, fraction])
        rows.copy(state, operand);
    // Adjacent strings are one.
    rows.on(string, string, Column.space);
    rows.on(string, Event.quote, Column.quote);
    addWords(string, Event.suspect, behindOperand);
    for (const prefix of ["f", "r", "b", "u", "t", "fr", "rf", "br", "rb"])
        rows.on(addLetters(string, prefix, Event.suspect), Event.prefixed, Column.quote);
    for (const state of [zero, digits, fraction]) {
        rows.onNames(state, Event.number);
        rows.on(state, Event.number, Column.dot);
    }
    rows.on(digits, fraction, Column.dot);
    rows.on(digits, digits, Column.zero, Column.digit);
    rows.on(fraction, fraction, Column.zero, Column.digit);
}
function fillOthersOfWanting() {
    rows.copy(colon, begin);
    for (const state of [comma, plain_code_open, star, plain_code_slash, more])
        rows.copy(state, keyword);
    for (const state of [colon, comma, plain_code_open, star, plain_code_slash, more])
        rows.on(state, state, Column.space);
    // `one, = many` unpacks a tuple of one; a slash ends the positional parameters.
    rows.on(comma, moreByte, Column.equals);
    rows.on(comma, slashByte, Column.slash);
    rows.on(more, Event.suspect, Column.close);
    for (const state of [plain_code_slash, more])
        rows.letEnd(state, false);
    rows.copy(colonByte, colon);
    rows.on(colonByte, moreByte, Column.equals);
    rows.copy(starByte, star);
    rows.copy(slashByte, plain_code_slash);
    for (const state of [moreByte, lessByte, dot, dots])
        rows.copy(state, more);
    for (const state of [starByte, slashByte, moreByte, lessByte])
        fillBinary(state);
    // `<>` was Python 2's.
    rows.on(lessByte, Event.suspect, Column.greater);
    for (const state of [dot, dots])
        rows.on(state, Event.suspect, Column.zero, Column.digit);
    rows.on(dot, dots, Column.dot);
    // An ellipsis; in `from ...a import b` it is none, and a suspect by what follows.
    rows.on(dots, ellipsis, Column.dot);
    rows.copy(ellipsis, operand);
    rows.on(ellipsis, Event.suspect, Column.dot);
    rows.on(exclamation, moreByte, Column.equals);
}
/** The state behind a keyword that follows an operand. */
function behindOperand(code) {
    return beginsInline(code) ? Event.suspect : keyword;
}
/** The state behind a keyword that follows none. */
function afterWord(code) {
    return afterKeyword(code) === Before.operand ? operand : keyword;
}
/**
 * Lets words follow in a state.
 * @param other what comes of all other names: {@link name} or a suspect.
 * @param behind the state behind a keyword.
 */
function addWords(root, other, behind) {
    rows.onLetters(root, other);
    for (const word of keywords/* words */.aL) {
        const code = (0,keywords/* codeOf */.$N)(word);
        if ((0,keywords/* isSoft */.$x)(code) || behind(code) === other)
            continue;
        rows.endName(addLetters(root, word, other), behind(code));
    }
}
/** Makes states for the letters of a word, as far as there are none from other words; returns the last one. */
function addLetters(root, word, other) {
    let state = root;
    for (const letter of word) {
        const column = columnOfLetter(letter);
        let next = rows.at(state, column);
        if (next === other) {
            next = rows.add();
            if (other === plain_code_name)
                rows.copy(next, plain_code_name);
            rows.on(state, next, column);
        }
        state = next;
    }
    return state;
}
function fillFirstStates() {
    firstStates[0] = begin;
    for (const word of keywords/* words */.aL) {
        const code = (0,keywords/* codeOf */.$N)(word);
        // What is no keyword elsewhere may be none here.
        firstStates[code] = (0,keywords/* isSoft */.$x)(code) ? operand : afterWord(code);
        // Any statement's word is right behind `async`, for all that can be seen here.
        if (word === "async")
            firstStates[code] = colon;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/plain-line.js








const plain_line_raiseWord = (0,keywords/* codeOf */.$N)("raise");
/** Reads logical lines that are plainly right: nearly all, and several times faster than by all the rules. */
class PlainLine {
    /** The offset after the last token of the line that was read last. */
    end = 0;
    /** The offset after that line, behind its line end. */
    after = 0;
    /** Where the automaton began. */
    from = 0;
    /** Up to here, the end of the last token is known. */
    known = 0;
    /** The state behind an event, -1 for the one behind white space. */
    state = 0;
    bytes;
    notes;
    brackets;
    strings;
    constructor(bytes, notes, brackets, strings) {
        this.bytes = bytes;
        this.notes = notes;
        this.brackets = brackets;
        this.strings = strings;
    }
    /**
     * Reads the line whose first token is at `start`, with the end and the code of its first word. False where it is not
     * plainly right: it must be read anew then, and nothing of this attempt is left.
     */
    read(start, wordEnd, word) {
        this.strings.mark();
        if (this.run(word === 0 ? start : wordEnd, firstStates[word] ?? 0) && this.isWhole(start, word))
            return true;
        this.strings.rewind();
        this.brackets.reset();
        this.notes.forget(start);
        return false;
    }
    /** Whether a line of plain tokens is a plain statement, for what its first word says. */
    isWhole(start, word) {
        const { bytes, end } = this;
        const last = bytes[end - 1] ?? 0;
        // A header ends with its colon, and nothing else does.
        if ((last === src_bytes/* Byte */.x5.colon) !== (colonWords[word] === 1))
            return false;
        if (word !== plain_line_raiseWord)
            return true;
        // `raise E, "text"` was Python 2's: all commas must be in the last brackets.
        let comma = start;
        while (comma < end && bytes[comma] !== src_bytes/* Byte */.x5.comma)
            comma++;
        const { outermost } = this.brackets;
        return comma === end || (src_bytes/* classOf */.Kl[last] === src_bytes/* Class */.Xs.close && outermost >= start && outermost < comma);
    }
    /**
     * Reads on from `from`, in the automaton's state `first`. Nearly all of the scanner's time is spent here. What happens
     * less often is in other methods, so that this one is compiled soon and for good.
     */
    run(from, first) {
        const { bytes, brackets } = this;
        const { next } = rows;
        const length = bytes.length;
        let at = from;
        let state = first;
        this.end = this.known = this.from = from;
        for (;;) {
            let then = 0;
            while (at < length) {
                then = next[state + (columnOf[bytes[at] ?? 0] ?? 0)] ?? 0;
                if (then >= Event.suspect)
                    break;
                state = then;
                at++;
            }
            if (at >= length)
                break;
            if (then === Event.open) {
                brackets.open(at++);
                state = State.open;
            }
            else if (then === Event.close) {
                brackets.close(at, bytes[at] ?? 0);
                at++;
                state = State.operand;
            }
            else if (then === Event.newline) {
                this.findEnd(at);
                at = (0,src_bytes/* afterNewline */.Nn)(bytes, at);
                if (brackets.depth === 0)
                    return this.finish(at, state);
                if (beginsStatement(bytes, at))
                    return false;
                this.known = at;
                state = next[state + Column.space] ?? 0;
            }
            else {
                const after = this.event(then, at);
                if (after < 0)
                    return false;
                at = after;
                state = this.state < 0 ? (next[state + Column.space] ?? 0) : this.state;
            }
        }
        this.findEnd(at);
        return brackets.depth === 0 && this.finish(at, state);
    }
    /** Reads what the automaton could not; the offset behind it, or -1 where it is not plainly right. Sets the state. */
    event(event, at) {
        const { bytes } = this;
        switch (event) {
            case Event.quote:
                return this.string(this.strings.after(at, false, false));
            case Event.prefixed: {
                const prefix = (0,strings/* prefixOf */.MT)(bytes, this.nameStart(at), at);
                return prefix === undefined ? -1 : this.string(this.strings.after(at, prefix.fields, prefix.raw));
            }
            case Event.hash: {
                const after = (0,src_bytes/* lineEnd */.kd)(bytes, at);
                this.notes.comment(at, after);
                return this.space(at, after);
            }
            case Event.backslash: {
                if (!(0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, at + 1)))
                    return -1;
                const after = (0,src_bytes/* afterNewline */.Nn)(bytes, at + 1);
                return after < bytes.length ? this.space(at, after) : -1;
            }
            case Event.number: {
                const start = this.numberStart(at);
                const after = (0,numbers/* numberEnd */.X)(bytes, start);
                const kind = (0,numbers/* numberKind */._)(bytes, start, after);
                if (kind === undefined)
                    return -1;
                this.state = kind === "keyword" ? State.keyword : State.operand;
                return after;
            }
            default:
                return -1;
        }
    }
    /** A string was read up to `after`. */
    string(after) {
        this.end = this.known = after;
        this.state = State.string;
        return after;
    }
    /** What stands between `at` and `after` is no token, and separates tokens. */
    space(at, after) {
        this.findEnd(at);
        this.known = after;
        this.state = -1;
        return after;
    }
    finish(after, state) {
        this.after = after;
        return rows.mayEnd(state) && (state !== State.string || this.bytes[this.end - 1] !== src_bytes/* Byte */.x5.colon);
    }
    /** Finds the end of the last token before `at`, if there is one behind `known`. */
    findEnd(at) {
        const { known } = this;
        let end = at;
        while (end > known && src_bytes/* classOf */.Kl[this.bytes[end - 1] ?? 0] === src_bytes/* Class */.Xs.space)
            end--;
        if (end > known)
            this.end = end;
    }
    /** Where the name that ends at `end` begins, or at least so far before that it is no prefix of a string. */
    nameStart(end) {
        const { from } = this;
        let start = end - 1;
        while (start > from && end - start < 3 && (src_bytes/* classOf */.Kl[this.bytes[start - 1] ?? 0] ?? 0) <= src_bytes/* Class */.Xs.digit)
            start--;
        return start;
    }
    /** Where the number begins whose digits and dots reach up to `end`. */
    numberStart(end) {
        const { from } = this;
        let start = end;
        while (start > from && isOfNumber(this.bytes[start - 1] ?? 0))
            start--;
        return start;
    }
}
function isOfNumber(byte) {
    return src_bytes/* classOf */.Kl[byte] === src_bytes/* Class */.Xs.digit || byte === src_bytes/* Byte */.x5.dot;
}

// EXTERNAL MODULE: ./build/packages/parser/src/string-ends.js
var string_ends = __webpack_require__(1773);
;// CONCATENATED MODULE: ./build/packages/parser/src/scan.js










/**
 * Finds the logical lines and comments of a Python file (the lexical analysis of Python's reference manual, up to 3.14).
 * Never throws; linear in the length. Where Python would give up, it recovers: an open string ends with its line, an open
 * bracket ends before a line that begins with a word that can't stand in an expression, a merge conflict's markers are
 * lines of their own.
 * @param bytes UTF-8, or any encoding of single bytes that agrees with ASCII.
 * @param from where to begin (behind a byte order mark).
 */
function scan(bytes, from) {
    return new Scanner(bytes, from).run();
}
/** V8 compiles small methods sooner, and anew less often: hence the many steps. */
class Scanner {
    bytes;
    notes = new Notes();
    indentation = new Indentation(this.notes);
    plainLine;
    anyLine;
    at;
    opensBlock = false;
    constructor(bytes, from) {
        this.bytes = bytes;
        this.at = from;
        const brackets = new src_brackets/* Brackets */.A(bytes, this.notes);
        const strings = new string_ends/* StringEnds */.O(bytes, from, bytes.length, this.notes);
        this.plainLine = new PlainLine(bytes, this.notes, brackets, strings);
        this.anyLine = new LogicalLine(bytes, this.notes, brackets, strings);
    }
    run() {
        const { bytes, notes, indentation } = this;
        const length = bytes.length;
        while (this.at < length) {
            const at = indentation.measure(bytes, this.at);
            const kind = src_bytes/* classOf */.Kl[(0,src_bytes/* byteAt */.aL)(bytes, at)] ?? 0;
            if (kind === src_bytes/* Class */.Xs.name)
                this.logicalLine(at);
            else if (kind === src_bytes/* Class */.Xs.newline)
                this.at = (0,src_bytes/* afterNewline */.Nn)(bytes, at);
            else if (at < length)
                this.otherLine(at, kind);
            else
                this.at = length;
        }
        if (this.opensBlock)
            notes.fail(length, "expected an indented block");
        indentation.finish(length);
        return notes.take();
    }
    /** A line that begins neither with a name nor with its end. */
    otherLine(at, kind) {
        const { bytes } = this;
        if (kind === src_bytes/* Class */.Xs.hash) {
            this.at = (0,src_bytes/* lineEnd */.kd)(bytes, at);
            this.notes.comment(at, this.at);
        }
        else if (kind === src_bytes/* Class */.Xs.other && isConflictMarker(bytes, at)) {
            this.notes.fail(at, "merge conflict marker");
            this.at = (0,src_bytes/* lineEnd */.kd)(bytes, at);
        }
        else if (kind === src_bytes/* Class */.Xs.backslash)
            this.continuedLine(at);
        else
            this.logicalLine(at);
    }
    /** A line may begin with backslashes that join it to the next: its first token stands behind them. */
    continuedLine(from) {
        const { bytes } = this;
        let at = from;
        while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.backslash && (0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, at + 1))) {
            at = (0,src_bytes/* afterNewline */.Nn)(bytes, at + 1);
            while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.tab)
                at++;
        }
        const byte = (0,src_bytes/* byteAt */.aL)(bytes, at);
        if (at >= bytes.length || byte === src_bytes/* Byte */.x5.hash || (0,src_bytes/* isNewline */.Z9)(byte))
            this.at = at;
        else
            this.logicalLine(at);
    }
    logicalLine(start) {
        const { bytes, indentation, plainLine, anyLine } = this;
        const wordEnd = (0,src_bytes/* nameEnd */.bC)(bytes, start);
        const word = (0,keywords/* wordCodeAt */.dK)(bytes, start, wordEnd);
        indentation.enter(start, this.opensBlock);
        indentation.follow(start, clauseWordAt(bytes, start, word));
        const isPlain = plainLine.read(start, wordEnd, word);
        if (!isPlain)
            anyLine.read(start, word);
        const end = isPlain ? plainLine.end : anyLine.end;
        this.at = isPlain ? plainLine.after : anyLine.after;
        this.notes.line(start, end, indentation.columns, word);
        this.opensBlock = bytes[end - 1] === src_bytes/* Byte */.x5.colon;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/source.js










/** A Python file, scanned. Offsets are of bytes in its UTF-8 form ({@link PythonSource.bytes}). */
class PythonSource {
    /** The file as UTF-8: its own bytes, or what they were decoded to. */
    bytes;
    /** The file's logical lines. */
    scan;
    outline;
    path;
    positions;
    encodingProblem;
    blockEndsCache;
    bindingsCache;
    constructor(file) {
        const decoded = (0,encoding/* decodePython */.v)(file.bytes);
        this.path = file.path;
        this.bytes = (0,src_bytes/* asBuffer */.bS)(decoded.bytes);
        this.encodingProblem = decoded.problem;
        this.scan = scan(this.bytes, decoded.start);
        this.outline = new Outline(this.bytes, this.scan);
        this.positions = new Positions(this.bytes, decoded.start);
    }
    /** Where the file stops being Python, as far as the scanner can tell: the first place and what is wrong there. */
    get syntaxError() {
        if (this.encodingProblem !== undefined)
            return { line: 1, message: this.encodingProblem };
        const { error } = this.scan;
        return error === undefined
            ? undefined
            : {
                line: Math.min(this.positions.line(error.offset), this.positions.count || 1),
                message: error.message,
            };
    }
    /** The file's comments in order. */
    comments() {
        const { comments } = this.scan;
        const found = [];
        for (let item = 0; item < comments.length; item += 2) {
            const start = comments.at(item);
            const line = this.positions.line(start);
            found.push({
                text: this.text(start, comments.at(item + 1)),
                line,
                column: this.positions.column(start),
                // No other space may stand there in Python.
                standalone: /^[ \t\f\v]*$/.test(this.text(this.positions.offset(line), start)),
            });
        }
        return found;
    }
    /** The last line (1-based) of the block of statements in which the given line stands; the file's last for the module. */
    lastLineOfBlock(line) {
        const { starts, indents } = this.scan;
        const from = this.positions.offset(line);
        let index = this.firstLineAt(from);
        // A comment on its own belongs to the block that the comment's own indentation says, or the next statement's.
        let indent = index < starts.length ? indents.at(index) : 0;
        const first = this.bytes.subarray(from, (0,src_bytes/* lineEnd */.kd)(this.bytes, from));
        if (index < starts.length && starts.at(index) >= from + first.length)
            indent = Math.min(indent, leadingColumns(first));
        const { blockEnds } = this;
        while (index < starts.length && indents.at(index) >= indent)
            index = blockEnds[index] ?? starts.length;
        if (index >= starts.length)
            return this.positions.count;
        return Math.max(line, this.positions.line(starts.at(index)) - 1);
    }
    /** Per logical line, the index of the next one that is indented less; made once, so that many questions cost little. */
    get blockEnds() {
        if (this.blockEndsCache !== undefined)
            return this.blockEndsCache;
        const { indents } = this.scan;
        const ends = new Int32Array(indents.length);
        for (let index = indents.length - 1; index >= 0; index--) {
            let next = index + 1;
            while (next < indents.length && indents.at(next) >= indents.at(index))
                next = ends[next] ?? indents.length;
            ends[index] = next;
        }
        this.blockEndsCache = ends;
        return ends;
    }
    /** The indexes of the logical lines in which the text occurs, in whatever token; each once, in order. */
    linesWith(text) {
        const found = [];
        const bytes = (0,src_bytes/* asBuffer */.bS)(this.bytes);
        for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
            const index = this.firstLineAt(at + 1) - 1;
            if (index >= 0 && found[found.length - 1] !== index)
                found.push(index);
        }
        return found;
    }
    /** The index of the first logical line that starts at or behind an offset. */
    firstLineAt(offset) {
        const { starts } = this.scan;
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (starts.at(middle) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    /** The logical lines that `wanted` picks by index, in order, each with what encloses it. */
    linesInScope(wanted) {
        return linesInScope(this.bytes, this.scan, wanted);
    }
    /** The functions and classes around lines that are asked for in order. */
    scopes() {
        return new Scopes(this.bytes, this.scan);
    }
    /** The functions and classes around comments that are asked for in order. */
    commentScopes() {
        return new CommentScopes(this.bytes, this.scan, this.positions);
    }
    /** The word that logical line `index` begins with, whatever it is; empty where it begins with no word. */
    firstWord(index) {
        const start = this.scan.starts.at(index);
        return this.text(start, (0,src_bytes/* nameEnd */.bC)(this.bytes, start));
    }
    /** What the file's statements bind names to. */
    bindings() {
        this.bindingsCache ??= new Bindings(this.bytes, this.scan);
        return this.bindingsCache;
    }
    /** The tokens between two offsets within one logical line. */
    tokens(start, end) {
        return new tokens/* TokenCursor */.MN(this.bytes, start, end);
    }
    /** The text between two offsets. */
    text(start, end) {
        return (0,src_bytes/* textOf */.b6)(this.bytes, start, end);
    }
    /** The 1-based line of an offset. */
    line(offset) {
        return this.positions.line(offset);
    }
    /** The place between two offsets. */
    place(start, end) {
        const { positions } = this;
        return {
            path: this.path,
            line: positions.line(start),
            column: positions.column(start),
            endLine: positions.line(end),
            endColumn: positions.column(end),
        };
    }
    /** The digest of the tokens between two offsets: see {@link digestOfCode}. */
    digest(start, end) {
        return digestOfCode(this.bytes, start, end);
    }
}
const sources = new WeakMap();
/** Scans a Python file; the second call for the same `file` object returns the first's answer. Never throws. */
function readPython(file) {
    const known = sources.get(file);
    if (known !== undefined)
        return known;
    const source = new PythonSource(file);
    sources.set(file, source);
    return source;
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ StringEnds)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7916);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7397);


const deaf = { comment() { }, forget() { }, fail() { } };
/**
 * Finds the ends of strings in one stretch of bytes, without looking beyond it and without trying the same in vain for
 * ever: all its answers together cost no more than a few passes over the stretch.
 */
class StringEnds {
    view;
    listener;
    /** Bytes that may still be spent on f-strings that turn out not to end. */
    patience;
    /** Triple quotes that are known to have no end from here on. */
    endless = 0;
    patienceAtMark = 0;
    endlessAtMark = 0;
    constructor(bytes, from, to, listener = deaf) {
        this.view = to === bytes.length ? bytes : bytes.subarray(0, to);
        this.listener = listener;
        this.patience = to - from;
    }
    /** Remembers what is known now, for a {@link rewind}. */
    mark() {
        this.patienceAtMark = this.patience;
        this.endlessAtMark = this.endless;
    }
    /** Forgets what was learnt since the {@link mark}: strings behind it are asked for again. */
    rewind() {
        this.patience = this.patienceAtMark;
        this.endless = this.endlessAtMark;
    }
    /** The offset after the string whose first quote is at `quote`; one that does not end, ends with its line. */
    after(quote, fields, raw) {
        const { view, listener } = this;
        if (fields && this.patience > 0) {
            const attempt = (0,_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldStringEnd */ .Ti)(view, quote, raw, listener);
            if (attempt.end > 0)
                return attempt.end;
            listener.forget(quote);
            this.patience -= attempt.reached - quote;
            listener.fail(quote, "f-string: a field was never closed");
        }
        const byte = view[quote] ?? 0;
        const triple = (0,_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .isTriple */ .Z6)(view, quote);
        if (!triple || (this.endless & markOf(byte)) === 0) {
            const end = (0,_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .plainStringEnd */ .vS)(view, quote);
            if (end > 0)
                return end;
            if (triple)
                this.endless |= markOf(byte);
        }
        listener.fail(quote, triple ? "unterminated triple-quoted string literal" : "unterminated string literal");
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(view, quote);
    }
}
function markOf(quote) {
    return quote === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Byte */ .x5.doubleQuote ? 1 : 2;
}


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Ti: () => (/* binding */ fieldStringEnd),
/* harmony export */   Z6: () => (/* binding */ isTriple),
/* harmony export */   vS: () => (/* binding */ plainStringEnd)
/* harmony export */ });
/* harmony import */ var _brackets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(538);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);


const plain = { raw: false, fields: false };
const raw = { raw: true, fields: false };
const fields = { raw: false, fields: true };
const rawFields = { raw: true, fields: true };
const r = 0x72;
const b = 0x62;
const u = 0x75;
const f = 0x66;
const t = 0x74;
/** The string prefix in `bytes[from, to)`, `undefined` where these letters are none (`ur` is Python 2's). */
function prefixOf(bytes, from, to) {
    const length = to - from;
    if (length > 2)
        return undefined;
    if (length === 0)
        return plain;
    const first = (bytes[from] ?? 0) | 0x20;
    if (length === 1) {
        if (first === f || first === t)
            return fields;
        if (first === b || first === u)
            return plain;
        return first === r ? raw : undefined;
    }
    const second = (bytes[from + 1] ?? 0) | 0x20;
    if (second === r) {
        if (first === f || first === t)
            return rawFields;
        return first === b || first === u ? raw : undefined;
    }
    if (first !== r)
        return undefined;
    if (second === f || second === t)
        return rawFields;
    return second === b ? raw : undefined;
}
/** True where three equal quotes stand at `at`. */
function isTriple(bytes, at) {
    return at + 2 < bytes.length && bytes[at + 1] === bytes[at] && bytes[at + 2] === bytes[at];
}
/**
 * The offset after the string without fields whose first quote is at `at`; -1 where it does not end (a string of one
 * line: before the line's end or an escaped one). A backslash hides the next character, in raw strings too.
 */
function plainStringEnd(bytes, at) {
    return isTriple(bytes, at) ? tripleStringEnd(bytes, at) : shortStringEnd(bytes, at);
}
function shortStringEnd(bytes, at) {
    const length = bytes.length;
    const quote = bytes[at] ?? 0;
    for (let next = at + 1; next < length; next++) {
        const byte = bytes[next] ?? 0;
        if ((_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] ?? 0) < _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.backslash)
            continue;
        if (byte === quote)
            return next + 1;
        if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.backslash)
            next = afterEscape(bytes, next) - 1;
        else if (byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.singleQuote && byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.doubleQuote)
            return -1;
    }
    return -1;
}
function tripleStringEnd(bytes, at) {
    const length = bytes.length;
    const quote = bytes[at] ?? 0;
    for (let next = at + 3; next < length; next++) {
        const byte = bytes[next] ?? 0;
        if (byte === quote) {
            if (isTriple(bytes, next))
                return next + 3;
        }
        else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.backslash)
            next = afterEscape(bytes, next) - 1;
    }
    return -1;
}
/** After the backslash at `at` and the character that it hides; a line end of two bytes is one. */
function afterEscape(bytes, at) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, at + 1) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.carriageReturn ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, at + 1) : at + 2;
}
/**
 * The offset after the f-string or t-string whose first quote is at `at`, with all that PEP 701 allows inside its
 * fields: strings with the same quotes, comments, line ends, further f-strings. -1 where it does not end properly, with
 * `reached` telling how far the attempt went.
 * @param listener hears of each comment inside a field.
 */
function fieldStringEnd(bytes, at, raw, listener) {
    const open = [opened(bytes, at, raw)];
    let next = at + (isTriple(bytes, at) ? 3 : 1);
    while (next < bytes.length) {
        const top = open[open.length - 1];
        if (top === undefined)
            break;
        const step = top.fields > 0 && !top.inSpec
            ? codeStep(bytes, next, top, open, listener)
            : textStep(bytes, next, top, open);
        if (step < 0)
            return { end: -1, reached: next };
        next = step;
        if (open.length === 0)
            return { end: next, reached: next };
    }
    return { end: -1, reached: next };
}
function opened(bytes, at, raw) {
    return { quote: bytes[at] ?? 0, triple: isTriple(bytes, at), raw, brackets: [], inSpec: false, fields: 0 };
}
/** One step through literal text or a format spec: the next offset, or -1. */
function textStep(bytes, at, top, open) {
    const byte = bytes[at];
    if (byte === top.quote && (!top.triple || isTriple(bytes, at))) {
        if (top.fields > 0)
            return -1;
        open.pop();
        return at + (top.triple ? 3 : 1);
    }
    if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.backslash)
        return escapeEnd(bytes, at, top.raw);
    if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBrace) {
        if (!top.inSpec && bytes[at + 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBrace)
            return at + 2;
        top.fields++;
        top.inSpec = false;
        return at + 1;
    }
    if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace && top.inSpec) {
        top.fields--;
        top.inSpec = top.fields > 0;
        return at + 1;
    }
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)(byte) && !top.triple)
        return -1;
    return at + 1;
}
/** After the escape at `at`; a brace after a backslash still opens a field, the one of `\N{…}` does not. */
function escapeEnd(bytes, at, raw) {
    const escaped = bytes[at + 1];
    if (escaped === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBrace || escaped === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace)
        return at + 1;
    if (!raw && escaped === 0x4e && bytes[at + 2] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBrace) {
        const end = nameEscapeEnd(bytes, at + 3);
        if (end > 0)
            return end;
    }
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)(escaped) ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, at + 1) : at + 2;
}
/** After the brace that closes a character's name (letters, digits, spaces, hyphens), -1 where none does. */
function nameEscapeEnd(bytes, from) {
    for (let at = from; at < bytes.length && at < from + 200; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace)
            return at + 1;
        if (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.name && _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit && byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.space && byte !== 0x2d)
            return -1;
    }
    return -1;
}
/** One step through the code of a field: the next offset, or -1. */
function codeStep(bytes, at, top, open, listener) {
    const byte = bytes[at] ?? 0;
    switch (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte]) {
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.name: {
            const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .nameEnd */ .bC)(bytes, at);
            if (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[bytes[end] ?? 0] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.quote)
                return end;
            const prefix = prefixOf(bytes, at, end);
            return stringStep(bytes, end, prefix ?? { raw: false, fields: false }, open);
        }
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.quote:
            return stringStep(bytes, at, { raw: false, fields: false }, open);
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.open:
            top.brackets.push(byte);
            return at + 1;
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.close: {
            const opener = top.brackets.pop();
            if (opener !== undefined)
                return (0,_brackets_js__WEBPACK_IMPORTED_MODULE_1__/* .closes */ .U)(opener, byte) ? at + 1 : -1;
            if (byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace)
                return -1;
            top.fields--;
            // A field inside a format spec ends: the spec of the field around it goes on.
            top.inSpec = top.fields > 0;
            return at + 1;
        }
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.hash: {
            const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(bytes, at);
            listener.comment(at, end);
            return end;
        }
        default:
            if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.colon && top.brackets.length === 0)
                top.inSpec = true;
            return at + 1;
    }
}
function stringStep(bytes, quote, prefix, open) {
    if (!prefix.fields)
        return plainStringEnd(bytes, quote);
    open.push(opened(bytes, quote, prefix.raw));
    return quote + (isTriple(bytes, quote) ? 3 : 1);
}


/***/ }),

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   MN: () => (/* binding */ TokenCursor),
/* harmony export */   b8: () => (/* binding */ Kind)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7916);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2589);
/* harmony import */ var _string_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1773);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7397);




/** What a token is; `none` before the first and behind the last. */
const Kind = { none: 0, name: 1, number: 2, string: 3, operator: 4 };
/**
 * Walks the tokens in `bytes[from, to)`, which should lie within one logical line; {@link next} makes the cursor itself
 * the next token. One object for all tokens: most are looked at once, and an object for each was most of the cost.
 * Linear in the length of the stretch.
 */
class TokenCursor {
    kind = Kind.none;
    start;
    end;
    byte = 0;
    depth = 0;
    /** True once a comment or a backslash between tokens was passed over. */
    passedOver = false;
    bytes;
    from;
    to;
    /** How many brackets are open behind the token. */
    open = 0;
    strings;
    constructor(bytes, from, to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.start = from;
        this.end = from;
    }
    /** Goes on to the next token; false where there is none. */
    next() {
        const { bytes, to } = this;
        let at = this.end;
        for (;;) {
            if (at >= to)
                break;
            const byte = bytes[at] ?? 0;
            switch (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte]) {
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.name: {
                    const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .nameEnd */ .bC)(bytes, at);
                    const prefix = _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[bytes[end] ?? 0] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.quote ? (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixOf */ .MT)(bytes, at, end) : undefined;
                    return prefix === undefined
                        ? this.be(Kind.name, at, end)
                        : this.be(Kind.string, at, this.stringEnd(end, prefix.fields, prefix.raw));
                }
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.quote:
                    return this.be(Kind.string, at, this.stringEnd(at, false, false));
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit:
                    return this.be(Kind.number, at, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberEnd */ .X)(bytes, at));
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.open:
                    this.be(Kind.operator, at, at + 1);
                    this.open++;
                    return true;
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.close:
                    if (this.open > 0)
                        this.open--;
                    return this.be(Kind.operator, at, at + 1);
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.hash:
                    this.passedOver = true;
                    at = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(bytes, at);
                    break;
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.newline:
                    at = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, at);
                    break;
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.backslash:
                    this.passedOver = true;
                    at = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)(bytes[at + 1]) ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, at + 1) : at + 1;
                    break;
                default:
                    if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.space || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.tab || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.formFeed)
                        at++;
                    else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.dot && _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[bytes[at + 1] ?? 0] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit)
                        return this.be(Kind.number, at, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberEnd */ .X)(bytes, at));
                    else
                        return this.be(Kind.operator, at, operatorEnd(bytes, at, byte));
            }
        }
        this.kind = Kind.none;
        this.byte = 0;
        this.start = at;
        this.end = at;
        this.depth = this.open;
        return false;
    }
    /** The token as an object of its own, for those who look at several at once. */
    copy() {
        const { kind, start, end, byte, depth } = this;
        return { kind, start, end, byte, depth };
    }
    be(kind, start, end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.byte = this.bytes[start] ?? 0;
        this.depth = this.open;
        return true;
    }
    stringEnd(quote, fields, raw) {
        const { bytes, to } = this;
        const byte = bytes[quote];
        // Most strings are a few characters between two quotes; what is empty, triple or escaped needs a closer look.
        if (!fields && bytes[quote + 1] !== byte) {
            for (let at = quote + 1; at < to; at++) {
                const here = bytes[at];
                if (here === byte)
                    return at + 1;
                if (here === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.backslash || here === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.lineFeed || here === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.carriageReturn)
                    break;
            }
        }
        this.strings ??= new _string_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .StringEnds */ .O(bytes, this.from, to);
        return this.strings.after(quote, fields, raw);
    }
}
/** The tokens in `bytes[from, to)`, which should lie within one logical line. */
function tokens(bytes, from, to) {
    const cursor = new TokenCursor(bytes, from, to);
    const found = [];
    while (cursor.next())
        found.push(cursor.copy());
    return found;
}
/** Whether the bytes of a token are those of a text; makes no string of them while the text is ASCII. */
function isText(bytes, { start, end }, text) {
    const { length } = text;
    if (end - start < length)
        return false;
    for (let at = 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x80)
            return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes, start, end) === text;
        if (bytes[start + at] !== code)
            return false;
    }
    return end - start === length;
}
const operators = ["**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/="].concat([
    "%=",
    "&=",
    "|=",
    "^=",
    "@=",
    ":=",
    "<>",
]);
const longOperators = ["**=", "//=", ">>=", "<<=", "..."];
/** Per first and second byte (of ASCII) whether the two are an operator: a look, where a set would need a string. */
const pairs = new Uint8Array(128 * 128);
for (const pair of operators)
    pairs[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 1;
function operatorEnd(bytes, at, byte) {
    const second = bytes[at + 1] ?? 0;
    if (byte >= 128 || second >= 128)
        return at + 1;
    const third = bytes[at + 2];
    const doubled = byte === second && (third === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.equals || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.dot);
    if (doubled && longOperators.some((text) => text.charCodeAt(0) === byte && text.charCodeAt(2) === third))
        return at + 3;
    return pairs[byte * 128 + second] === 1 ? at + 2 : at + 1;
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ WordSet)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6545);


/** A set of words that tells whether a token is one of them without making a string of it. */
class WordSet {
    /** By first letter and length: most tokens share both with no word. */
    byShape = new Array(32 * 32);
    constructor(words) {
        for (const word of new Set(words)) {
            const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(word);
            const shape = shapeOf(bytes[0] ?? 0, bytes.length);
            const bucket = this.byShape[shape] ?? [];
            this.byShape[shape] = bucket;
            bucket.push(word);
        }
    }
    has(bytes, token) {
        const bucket = this.byShape[shapeOf(token.byte, token.end - token.start)];
        if (bucket === undefined)
            return false;
        for (const word of bucket)
            if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(bytes, token, word))
                return true;
        return false;
    }
}
function shapeOf(first, length) {
    return (first & 31) * 32 + Math.min(length, 31);
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ limitLines),
/* harmony export */   T: () => (/* binding */ newSuppressionLines)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(697);

/** Suppressions that are named before the rest is only counted. */
const MOST_NAMED = 20;
/** A reason is cut to so many UTF-16 units: the file has all of it. */
const LONGEST_REASON = 200;
/** What is kept quiet and was not in the base, one line each: the reviewer decides whether the reasons hold. */
function newSuppressionLines({ newSuppressions }, show) {
    const named = newSuppressions.slice(0, MOST_NAMED).map((one) => {
        const reason = one.reason === undefined ? "no reason given" : show.text(shortened(one.reason));
        const until = one.until === undefined ? "" : ` (until ${one.until})`;
        return `new ${what(one, show)} at ${show.name(`${one.path}:${one.line}`)}: ${reason}${until}`;
    });
    const rest = newSuppressions.length - named.length;
    return rest > 0 ? [...named, `and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(rest, "more new suppression")}`] : named;
}
function shortened(reason) {
    return reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason;
}
function what({ kind, rule, covers }, show) {
    if (covers === undefined)
        return `${kind} comment for ${show.name(rule)}`;
    return `accept of ${show.name(rule)} in ${show.name(covers)}`;
}
/** How the gates stand to their ceilings, one line each. */
function limitLines({ limits }, show) {
    return limits.map(({ gate, unit, ceiling, count, over }) => {
        const stand = over ? `above its ceiling by ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(count - ceiling)}` : "below its ceiling";
        const word = !over && count === ceiling ? "at its ceiling" : stand;
        return `${show.name(gate)} is ${word}: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(count)} ${unit}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(ceiling)} allowed today`;
    });
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** A whole number with its thousands parted: `5,691`. By hand: the first use of `Intl` takes 10 ms. */
function thousands(count) {
    return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** A number with its noun, given in the singular: `1 file`, `5,691 handlers`, `2 directories`. */
function countOf(count, noun) {
    if (count === 1)
        return `1 ${noun}`;
    return `${thousands(count)} ${noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
/** Words as English lists them: `a`, `a and b`, `a, b and c`. */
function listed(words) {
    if (words.length <= 1)
        return words.join();
    return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}


/***/ }),

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats)
/* harmony export */ });
/** The formats for programs and pages, by the name that the command line gives them; each is loaded when it is used. */
const formats = {
    json: async (report) => (await __webpack_require__.e(/* import() */ 542).then(__webpack_require__.bind(__webpack_require__, 8542))).renderJson(report),
    sarif: async (report) => (await __webpack_require__.e(/* import() */ 822).then(__webpack_require__.bind(__webpack_require__, 1822))).renderSarif(report),
    markdown: async (report, { failOn }) => (await __webpack_require__.e(/* import() */ 240).then(__webpack_require__.bind(__webpack_require__, 6240))).renderMarkdown(report, { failOn }),
    csv: async (report) => (await __webpack_require__.e(/* import() */ 754).then(__webpack_require__.bind(__webpack_require__, 2754))).renderCsv(report),
};


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   ly: () => (/* binding */ limitsOfView)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(697);

/** Files that are named before the rest is only counted. */
const NAMED = 3;
/** What a gate looked at, in words: `2,055 files, 5,691 handlers`; a gate without any count says so. */
function lookedAt(gate) {
    const counts = Object.entries(gate.stats)
        .sort(([a], [b]) => Number(b === "files") - Number(a === "files"))
        .map(([name, count]) => (count === 1 ? `1 ${singular(name)}` : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(count)} ${name}`));
    return counts.length > 0 ? counts.join(", ") : "nothing";
}
/** Gates write what they count in the plural: `files`, `handlers`, `directories`. */
function singular(name) {
    return name.replace(/ies$/, "y").replace(/s$/, "");
}
/**
 * What a gate did not judge, in words that follow its name; `undefined` where it judged all. Of a gate that looked at
 * nothing the rules need no names.
 */
function notJudged({ name, status, skipped }) {
    if (skipped.length === 0)
        return undefined;
    const reasons = new Map();
    for (const { rule, reason } of skipped) {
        const own = rule.startsWith(`${name}/`) ? rule.slice(name.length + 1) : rule;
        reasons.set(reason, [...(reasons.get(reason) ?? []), own]);
    }
    if (status === "skipped")
        return `looked at nothing: ${[...reasons.keys()].join("; ")}`;
    const groups = [...reasons].map(([reason, rules]) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(rules)} (${reason})`);
    return `did not judge ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(groups)}`;
}
/** What limits the run's view, one sentence each: broken, excluded, suppressed and accepted. Paths go through `show`. */
function limitsOfView(report, show) {
    const sentences = [];
    if (report.broken.length > 0) {
        const named = report.broken.slice(0, NAMED).map(({ path, line }) => show(`${path}:${line}`));
        const more = report.broken.length > NAMED ? ", …" : "";
        const have = report.broken.length === 1 ? "has a syntax error and was" : "have syntax errors and were";
        sentences.push(`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(report.broken.length, "file")} ${have} analysed as far as the scanner reaches: ${named.join(", ")}${more}`);
    }
    const excluded = [...report.excluded].filter(([, count]) => count > 0);
    if (excluded.length > 0) {
        const total = excluded.reduce((sum, [, count]) => sum + count, 0);
        const by = excluded.map(([exclude, count]) => `${show(exclude)} (${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(count)})`);
        sentences.push(`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(total, "file")} left out by excludes: ${by.join(", ")}`);
    }
    const { suppressed, accepted } = report.summary;
    if (suppressed > 0)
        sentences.push(`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(suppressed, "finding")} suppressed by comments`);
    if (accepted > 0)
        sentences.push(`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(accepted, "finding")} accepted by the configuration`);
    return sentences;
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** SGR parameters (ECMA-48, 8.3.117) that turn a style on; 0 turns all off. */
const ON = {
    error: "1;31",
    warning: "1;33",
    notice: "1;36",
    pass: "1;32",
    strong: "1",
    faint: "2",
    code: "36",
};
/** A painter with terminal colours, or one that leaves every text as it is. */
function painter(color) {
    return (style, text) => (color && text !== "" ? `\x1b[${ON[style]}m${text}\x1b[0m` : text);
}


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Y5: () => (/* binding */ tallyRules),
/* harmony export */   qA: () => (/* binding */ shownFindings)
/* harmony export */ });
const ORDER = { error: 0, warning: 1, notice: 2 };
/** Findings that the run shows: the new ones. Known, accepted and suppressed ones are counted only. */
function shownFindings(report) {
    return report.findings.filter((finding) => finding.status === "new");
}
/** The order of severities, the worst first. */
function bySeverity(a, b) {
    return ORDER[a] - ORDER[b];
}
/** One line per rule that has findings to show: the worst severity first, then the most findings, then by name. */
function tallyRules(findings) {
    const rules = new Map();
    for (const finding of findings) {
        const group = rules.get(finding.rule);
        if (group === undefined)
            rules.set(finding.rule, [finding]);
        else
            group.push(finding);
    }
    return [...rules]
        .map(([rule, group]) => tallyRule(rule, group))
        .sort((a, b) => bySeverity(a.severity, b.severity) || b.count - a.count || byName(a.rule, b.rule));
}
function tallyRule(rule, group) {
    const directories = new Map();
    for (const { at } of group) {
        const directory = at.path.includes("/") ? at.path.slice(0, at.path.lastIndexOf("/")) : ".";
        directories.set(directory, (directories.get(directory) ?? 0) + 1);
    }
    const worst = [...directories]
        .map(([directory, count]) => ({ directory, count }))
        .sort((a, b) => b.count - a.count || byName(a.directory, b.directory))
        .slice(0, 3);
    const severity = group.map((finding) => finding.severity).sort(bySeverity)[0] ?? "error";
    const files = new Set(group.map((finding) => finding.at.path)).size;
    return { rule, severity, count: group.length, files, worst };
}
/** UTF-16 code unit order, the same on every machine. */
function byName(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _pawl_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3976);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(697);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5208);



/** The verdict that goes with the exit status of the run, so that the two never differ. The sentence has no full stop. */
function verdict(report, failOn) {
    const status = (0,_pawl_engine__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I)(report, failOn);
    if (status === 3)
        return { kind: "incomplete", sentence: incomplete(report) };
    return { kind: status === 1 ? "failed" : "passed", sentence: outcome(report) };
}
function incomplete(report) {
    const crashed = report.gates.filter((gate) => gate.status === "error").map((gate) => gate.name);
    const unread = report.unanalysed.filter((file) => file.blocking).length;
    const causes = [
        ...(crashed.length > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(crashed)} could not finish`] : []),
        ...(unread > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(unread, "file")} could not be analysed`] : []),
    ];
    return `${causes.join(", ")}; so far ${outcome(report)}`;
}
function outcome(report) {
    const shown = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(report);
    const { known, fixed } = report.summary;
    const word = report.base === undefined ? "" : "new ";
    const debt = (known > 0 ? `, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(known, "known finding")}` : "") +
        (fixed > 0 ? `, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(fixed)} fixed` : "");
    if (shown.length === 0)
        return `no ${word}findings in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(report.summary.files, "file")}${debt}`;
    const severities = [...new Set(shown.map((finding) => finding.severity))].sort(_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np);
    const counts = severities.map((severity) => (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(shown.filter((finding) => finding.severity === severity).length, word + severity));
    const files = new Set(shown.map((finding) => finding.at.path)).size;
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(counts)} in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(files, "file")}${debt}`;
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Characters that a terminal or a reader's eye would take for something else than text: control characters, marks that
 * turn the direction of writing, characters of no width, separators of lines, tags, and halves of surrogate pairs.
 */
const HIDDEN = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const SHORT = new Map([
    ["\t", "\\t"],
    ["\n", "\\n"],
    ["\r", "\\r"],
]);
/**
 * The text with everything hidden written out, so that no escape sequence and no bidi mark of a scanned repository takes
 * effect where it is shown: `\x1b` for control characters, `\u202e` for other characters, `\xff` for a byte of a path
 * that is not UTF-8 (it stands there as U+DC80 to U+DCFF). The result is one line. Characters in `keep` stay.
 */
function visible(text, keep = "") {
    return text.replace(HIDDEN, (character) => (keep.includes(character) ? character : spelt(character)));
}
function spelt(character) {
    const short = SHORT.get(character);
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80)
        return `\\x${code.toString(16).padStart(2, "0")}`;
    if (code >= 0xdc80 && code <= 0xdcff)
        return `\\x${(code - 0xdc00).toString(16)}`;
    if (code > 0xffff)
        return `\\u{${code.toString(16)}}`;
    return `\\u${code.toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 2458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   VL: () => (/* binding */ width),
/* harmony export */   f: () => (/* binding */ padEnd)
/* harmony export */ });
/** Blocks whose characters take two cells of a terminal (Unicode's East Asian Width, classes W and F), first and last. */
const WIDE = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0x4dbf],
    [0x4e00, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x17000, 0x18cff],
    [0x1b000, 0x1b2ff],
    [0x1f200, 0x1f2ff],
    [0x20000, 0x3fffd],
];
const NO_WIDTH = /^[\p{Mn}\p{Me}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
/** How many cells of a terminal the text takes: 0 for a combining mark, 2 for a wide character, 1 for any other. */
function width(text) {
    let cells = 0;
    for (const character of text)
        cells += characterWidth(character);
    return cells;
}
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    if (EMOJI.test(character))
        return 2;
    return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
/** The text followed by spaces up to `cells` cells. */
function padEnd(text, cells) {
    return text + " ".repeat(Math.max(0, cells - width(text)));
}
/** The text behind spaces up to `cells` cells. */
function padStart(text, cells) {
    return " ".repeat(Math.max(0, cells - width(text))) + text;
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n0: () => (/* binding */ CONFIG_FILES),
  u0: () => (/* binding */ findConfig),
  pR: () => (/* binding */ findConfigIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/checkout/src/incomplete-clone.js
var incomplete_clone = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/packages/parser/src/data/line-and-column.js
var line_and_column = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/packages/engine/src/config/decode-config.js


const HINT = "Save the file as UTF-8.";
/**
 * The text of a configuration file, without a byte order mark.
 * @param path how the file is named to the user.
 * @throws {UsageError} where the bytes are not UTF-8, naming the first place that is not.
 */
function decodeConfig(bytes, path) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new usage_error/* UsageError */.e(`${path}:1:1: found UTF-16, expected UTF-8`, HINT);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        const lenient = new TextDecoder("utf-8").decode(bytes);
        const offset = firstUndecodable(bytes, lenient);
        const byte = (bytes[offset.inBytes] ?? 0).toString(16).padStart(2, "0");
        const { line, column } = (0,line_and_column/* lineAndColumn */.q)(lenient, offset.inText);
        throw new usage_error/* UsageError */.e(`${path}:${line}:${column}: found the byte 0x${byte}, which is not UTF-8, expected UTF-8`, HINT);
    }
}
/** Where decoding put a replacement character for bytes that are none: in bytes, and in UTF-16 units of the text. */
function firstUndecodable(bytes, text) {
    let inBytes = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    let inText = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const isWritten = bytes[inBytes] === 0xef && bytes[inBytes + 1] === 0xbf && bytes[inBytes + 2] === 0xbd;
        if (code === 0xfffd && !isWritten)
            break;
        inBytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        inText += character.length;
    }
    return { inBytes, inText };
}

;// CONCATENATED MODULE: ./build/packages/engine/src/config/read-config.js

/**
 * Reads the bytes of a `pawl.yml`, as `parseConfig` reads its text. Most repositories have none: the reader of YAML is
 * loaded with the first.
 * @throws {UsageError} as `decodeConfig` and `parseConfig` do.
 */
async function readConfig(bytes, path, gates) {
    const text = decodeConfig(bytes, path);
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 7680));
    return parseConfig(text, path, gates);
}

// EXTERNAL MODULE: ./build/packages/gate/src/tree.js
var src_tree = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/packages/run/src/find-config.js





/** Where a configuration is looked for, relative to the root of what is judged. */
const CONFIG_FILES = ["pawl.yml", ".github/pawl.yml"];
/** A configuration is written by hand; a larger file is something else. */
const MOST_BYTES = 1 << 20;
/**
 * The configuration on disk: the file that was named, else the one at the root; `undefined` where there is none.
 * @throws {UsageError} where the named file is missing, where a file is wrong, or where there are two.
 */
async function findConfig({ root, cwd, named }, gates) {
    if (named === undefined)
        return onlyConfig((file) => readIfThere(external_node_path_.join(root, file), file), gates);
    const bytes = await readIfThere(external_node_path_.resolve(cwd, named), named);
    if (bytes === undefined)
        throw new usage_error/* UsageError */.e(`${named}: no such file`, "It was named by --config.");
    return readConfig(bytes, named, gates);
}
/**
 * The configuration in a commit or in the index, found as on disk; one that is named and lies outside of the repository is
 * read from disk, because nobody's change holds it. `undefined` where there is none, also where one is named.
 * @param open opens the files with these paths.
 * @throws {UsageError} where a file is wrong, or where there are two.
 * @throws {IncompleteClone} where it is there and cannot be read: no reason to go by another.
 */
async function findConfigIn(open, place, gates) {
    const { root, cwd, named } = place;
    const file = named === undefined ? undefined : external_node_path_.relative(root, external_node_path_.resolve(cwd, named));
    if (file?.startsWith("..") === true || (file !== undefined && external_node_path_.isAbsolute(file))) {
        return findConfig(place, gates);
    }
    const files = file === undefined ? CONFIG_FILES : [file.split(external_node_path_.sep).join("/")];
    const tree = await open(files);
    try {
        return await onlyConfig((name) => readFrom(tree, name), gates, files);
    }
    finally {
        tree.close();
    }
}
async function onlyConfig(read, gates, files = CONFIG_FILES) {
    const found = [];
    for (const file of files) {
        const bytes = await read(file);
        if (bytes !== undefined)
            found.push({ file, bytes });
    }
    if (found.length > 1) {
        throw new usage_error/* UsageError */.e(`both ${files.join(" and ")} exist`, "Keep one, or name one with --config.");
    }
    const [only] = found;
    return only && readConfig(only.bytes, only.file, gates);
}
async function readFrom(tree, name) {
    try {
        const bytes = (await tree.read(name))?.bytes;
        if (bytes !== undefined && bytes.length > MOST_BYTES)
            throw tooLarge(name, bytes.length);
        return bytes;
    }
    catch (error) {
        if (!(error instanceof src_tree/* UnreadableFile */.i))
            throw error;
        throw new incomplete_clone/* IncompleteClone */.I(`${name} cannot be read: ${error.message}`, "see whether the file belongs there");
    }
}
function tooLarge(shown, size) {
    return new usage_error/* UsageError */.e(`${shown}: ${size} bytes, a configuration has at most ${MOST_BYTES}`);
}
/** The bytes of a plain file; `undefined` where there is nothing. A pipe would keep the run waiting for ever. */
async function readIfThere(file, shown) {
    try {
        const stat = (0,external_node_fs_.statSync)(file);
        if (!stat.isFile())
            throw new usage_error/* UsageError */.e(`${shown}: not a file`);
        if (stat.size > MOST_BYTES)
            throw tooLarge(shown, stat.size);
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e || !(error instanceof Error))
            throw error;
        if ("code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
            return undefined;
        throw new usage_error/* UsageError */.e(`${shown}: cannot be read: ${error.message}`);
    }
}


/***/ }),

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge_judge)
});

// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/packages/engine/src/calendar-date.js
var calendar_date = __webpack_require__(1747);
// EXTERNAL MODULE: ./build/packages/engine/src/collect-wanted.js
var collect_wanted = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/packages/engine/src/config/all-rules.js
var all_rules = __webpack_require__(8212);
// EXTERNAL MODULE: ./build/packages/engine/src/jobs.js + 6 modules
var src_jobs = __webpack_require__(5903);
// EXTERNAL MODULE: ./build/packages/engine/src/own-rules.js
var own_rules = __webpack_require__(3456);
// EXTERNAL MODULE: ./build/packages/engine/src/run-gate.js
var run_gate = __webpack_require__(580);
;// CONCATENATED MODULE: ./build/packages/engine/src/world.js
/**
 * Rules that this world has no answer for, each with the reason in words.
 * @param ticketsInDoubt whether the tracker left a question open: what it was asked for may be there, and was not reported.
 */
function unanswered(rules, world, ticketsInDoubt = false) {
    return Object.entries(rules).flatMap(([rule, { needs }]) => {
        if (needs === undefined)
            return [];
        if (!hasAnswer(needs, world))
            return [{ rule, reason: REASONS[needs] }];
        return needs === "tickets" && ticketsInDoubt ? [{ rule, reason: IN_DOUBT }] : [];
    });
}
function hasAnswer(need, { sweep, closes, tickets, whole }) {
    if (need === "sweep")
        return sweep;
    if (need === "whole")
        return whole;
    return (need === "closes" ? closes : tickets) !== undefined;
}
const REASONS = {
    sweep: "for sweeps only",
    closes: "only a change says what it closes",
    tickets: "for sweeps only",
    whole: "for the whole tree only",
};
const IN_DOUBT = "the issue tracker did not answer for every ticket";

;// CONCATENATED MODULE: ./build/packages/engine/src/gate-report.js




/** How a gate fared: skipped where it had no file to look at, failed where it has a new finding of severity `error`. */
function gateReport({ gate, run, config, tree, collected, findings, world }) {
    const { name, rules } = gate.gate;
    if (run === undefined) {
        const included = config.include.includes("**")
            ? ""
            : ` among those included by ${config.include.join(", ")}`;
        return skipped(name, Object.keys(rules), `no file matched ${gate.globs.join(", ")}${included}`);
    }
    const stats = { files: filesLookedAt(gate, tree, collected), ...run.stats };
    if (run.error !== undefined)
        return { name, status: "error", skipped: [], stats, error: run.error };
    return {
        name,
        status: statusOf(name, findings),
        skipped: unanswered(rules, world, run.ticketsInDoubt),
        stats,
    };
}
/** How Pawl's own look at comments fared; it always has a report. */
function ownReport(collected, comments, findings) {
    const error = (0,run_gate/* collectError */.Z)([src_jobs/* COMMENTS_JOB */.fI], collected);
    const files = collected.looked.get(src_jobs/* COMMENTS_JOB */.fI) ?? 0;
    const allows = [...comments.values()].reduce((sum, fact) => sum + (fact.allows?.length ?? 0), 0);
    const stats = { files, allows };
    if (error !== undefined)
        return { name: own_rules/* OWN_GATE */.r, status: "error", skipped: [], stats, error };
    if (files === 0 && !findings.some(({ gate }) => gate === own_rules/* OWN_GATE */.r))
        return skipped(own_rules/* OWN_GATE */.r, Object.keys(own_rules/* ownRules */.o), "no Python file was looked at");
    return { name: own_rules/* OWN_GATE */.r, status: statusOf(own_rules/* OWN_GATE */.r, findings), skipped: [], stats };
}
function skipped(name, rules, reason) {
    return { name, status: "skipped", skipped: rules.map((rule) => ({ rule, reason })), stats: { files: 0 } };
}
function statusOf(name, findings) {
    const fails = findings.some(({ gate, status, severity }) => gate === name && status === "new" && severity === "error");
    return fails ? "fail" : "pass";
}
/** Different files: a file that two collectors of the gate looked at counts once. */
function filesLookedAt({ jobs, wants }, tree, collected) {
    const counts = [...jobs.values()].map((job) => collected.looked.get(job.id) ?? 0);
    const [only = 0] = counts;
    if (counts.length <= 1)
        return only;
    const unread = new Set(collected.unanalysed.map(({ path }) => path));
    return tree.paths.filter((path) => wants(path) && !unread.has(path)).length;
}

// EXTERNAL MODULE: ./build/packages/engine/src/levels.js
var levels = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/packages/engine/src/order.js
var src_order = __webpack_require__(4506);
// EXTERNAL MODULE: ./build/packages/gate/src/tree.js
var src_tree = __webpack_require__(9851);
// EXTERNAL MODULE: ./build/packages/engine/src/ratchet/same-file.js
var same_file = __webpack_require__(3635);
;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/base-facts.js




/**
 * The facts of the base at the cost of the change: only what differs is read. A file of the base whose head is there but
 * was not looked at (another path was named, the excludes changed) is left out: nothing could be said of its findings.
 */
async function baseFacts(base, head, jobs, gates, world) {
    const { tree, change } = base;
    const files = (0,same_file/* sameFile */.V)(change);
    const headPaths = new Set(head.tree.paths);
    const read = tree.paths.filter((path) => {
        if (!change.basePaths.has(path))
            return false;
        const after = files.headOf(path);
        return after === undefined || headPaths.has(after);
    });
    const fresh = await head.collect((0,src_tree/* partOfTree */.N)(tree, read), jobs);
    const same = head.tree.paths.filter((path) => !change.changed.has(path));
    const isSame = new Set(same);
    const paths = new Set([...read, ...same].toSorted(src_order/* compareText */.n));
    const facts = new Map(jobs.map(({ id }) => {
        const old = [...(head.collected.facts.get(id) ?? [])].filter(([path]) => isSame.has(path));
        return [id, (0,collect_wanted/* sorted */.IP)([...old, ...(fresh.facts.get(id) ?? [])])];
    }));
    const looked = new Map(jobs.map((job) => {
        const old = same.reduce((sum, path) => sum + Number(job.wants(path)), 0);
        return [job.id, old + (fresh.looked.get(job.id) ?? 0)];
    }));
    const first = { ...fresh, facts, looked, files: paths.size };
    const part = partReader(base, head, isSame);
    return { collected: await (0,collect_wanted/* collectWanted */.s2)(gates, first, paths, world, part), paths };
}
/** Runs jobs over some files of the base: what the head knows of files that did not change is taken from it. */
function partReader({ tree }, head, isSame) {
    return async (paths, jobs) => {
        const ran = (path) => isSame.has(path) && jobs.every(({ id }) => head.collected.ran.get(id)?.has(path) === true);
        const known = paths.filter(ran);
        const facts = new Map(jobs.map(({ id }) => {
            const of = head.collected.facts.get(id);
            return [id, (0,collect_wanted/* sorted */.IP)(known.flatMap((path) => pairOf(path, of?.get(path))))];
        }));
        const unread = paths.filter((path) => !ran(path));
        const parts = [
            await head.collect((0,src_tree/* partOfTree */.N)(head.tree, unread.filter((path) => isSame.has(path))), jobs),
            await head.collect((0,src_tree/* partOfTree */.N)(tree, unread.filter((path) => !isSame.has(path))), jobs),
        ];
        const looked = new Map(jobs.map(({ id }) => [id, known.length]));
        return parts.reduce(collect_wanted/* merged */.Zu, { facts, looked, files: 0, unanalysed: [], failures: [] });
    };
}
function pairOf(path, value) {
    return value === undefined ? [] : [[path, value]];
}

// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __webpack_require__(6149);
;// CONCATENATED MODULE: ./build/packages/engine/src/agreed/accept-use.js

/** Finds the entries of `accept` that findings are accepted by, and remembers which did. */
class AcceptUse {
    #counting;
    #used = new Set();
    /** @param today YYYY-MM-DD; an entry counts up to and including the day on which it expires. */
    constructor(accepts, today) {
        this.#counting = accepts
            .filter((accept) => !hasExpired(accept, today))
            .map((accept) => ({ accept, matches: (0,glob/* compileGlob */.S)(accept.path) }));
    }
    /** The first entry for the finding's rule whose glob matches its path; `undefined` where none does. */
    find({ rule, at }) {
        const fitting = this.#counting.filter(({ accept, matches }) => accept.rule === rule && matches(at.path));
        for (const { accept } of fitting)
            this.#used.add(accept);
        const [first] = fitting;
        if (first === undefined)
            return undefined;
        const { line, reason, expires } = first.accept;
        return { kind: "accept", line, reason, ...(expires === undefined ? {} : { until: expires }) };
    }
    isUsed(accept) {
        return this.#used.has(accept);
    }
}
/** Whether the last day of an entry is past. */
function hasExpired({ expires }, today) {
    return expires !== undefined && expires < today;
}

// EXTERNAL MODULE: ./build/packages/engine/src/comments/in-code.js
var in_code = __webpack_require__(958);
// EXTERNAL MODULE: ./build/packages/engine/src/fingerprint.js
var fingerprint = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/packages/engine/src/agreed/config-findings.js




/**
 * What Pawl has to say of the entries of `accept`, at their lines: those that have expired, and those that accept
 * nothing although their rule was judged over the whole tree.
 */
function acceptFindings(config, judging) {
    const { use, today, allPaths } = judging;
    return config.accept.flatMap((accept) => {
        const subject = `${(0,in_code/* inCode */.p)(accept.rule)} in ${(0,in_code/* inCode */.p)(accept.path)}`;
        const code = (0,fingerprint/* digest */.b)(`accept\0${accept.rule}\0${accept.path}`);
        if (hasExpired(accept, today)) {
            const message = `${subject} was accepted until ${accept.expires}`;
            return [configFinding(config, accept.line, { rule: "pawl/expired", message, code })];
        }
        if (use.isUsed(accept) || allPaths === undefined || !isJudgedSomewhere(accept, judging))
            return [];
        const message = `${subject} is accepted, and nothing of it is there`;
        return [configFinding(config, accept.line, { rule: "pawl/unused-allow", message, code })];
    });
}
/** An entry whose rule did not run anywhere says nothing about its use; one whose glob matches no file is useless. */
function isJudgedSomewhere({ rule, path }, { allPaths = [], isJudged }) {
    const matches = (0,glob/* compileGlob */.S)(path);
    const covered = allPaths.filter(matches);
    return (covered.length > 0 ? covered : allPaths).some((one) => isJudged(rule, one));
}
/** A finding for each gate that is above its ceiling, at the line of its limit. */
function limitFindings(config, limits) {
    return limits
        .filter(({ over }) => over)
        .map(({ gate, unit, ceiling, count }) => configFinding(config, config.limits.get(gate)?.line ?? 1, {
        rule: "pawl/over-limit",
        message: `${(0,in_code/* inCode */.p)(gate)} is at ${count} ${unit}, the ceiling is ${ceiling} today`,
        code: (0,fingerprint/* digest */.b)(`limit\0${gate}`),
    }));
}
function configFinding(config, line, told) {
    const at = { path: config.file ?? "pawl.yml", line, column: 1, endLine: line, endColumn: 2 };
    return { ...told, at, scope: "<module>" };
}

;// CONCATENATED MODULE: ./build/packages/engine/src/agreed/ceiling.js
const DAY = 24 * 60 * 60 * 1000;
/** The ceiling of a limit on a day (YYYY-MM-DD): `start` up to `from`, less with every Monday to Friday after it. */
function ceilingOn(limit, today) {
    const steps = weekdaysBetween(limit.from, today);
    return Math.max(Math.min(limit.floor, limit.start), limit.start - limit.perWeekday * steps);
}
/** How many Mondays to Fridays lie after the first day, up to and including the last; 0 where the last is not later. */
function weekdaysBetween(first, last) {
    const from = Date.parse(`${first}T00:00:00Z`);
    const days = Math.max(0, Math.round((Date.parse(`${last}T00:00:00Z`) - from) / DAY));
    const weeks = Math.floor(days / 7);
    let weekdays = weeks * 5;
    for (let day = weeks * 7 + 1; day <= days; day++) {
        const name = new Date(from + day * DAY).getUTCDay();
        if (name !== 0 && name !== 6)
            weekdays++;
    }
    return weekdays;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/agreed/limits.js

/**
 * How the gates that ran stand to their ceilings on a day. Findings that are suppressed or accepted do not count.
 * @param ran the names of the gates that ran to their end.
 */
function limitReports(config, findings, ran, today) {
    return [...config.limits].flatMap(([gate, limit]) => {
        if (!ran.has(gate))
            return [];
        const counting = findings.filter((finding) => finding.gate === gate && (finding.status === "new" || finding.status === "known"));
        const paths = new Set(counting.map(({ at }) => at.path));
        const count = limit.unit === "files" ? paths.size : counting.length;
        const ceiling = ceilingOn(limit, today);
        return [{ gate, unit: limit.unit, ceiling, count, over: count > ceiling }];
    });
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/allows-by-line.js
/** The allow comments of a file, to be found by the lines that they are about. */
class AllowsByLine {
    #inOrder;
    constructor(allows) {
        this.#inOrder = allows.toSorted((a, b) => a.line - b.line);
    }
    /**
     * Those alone on the lines directly above a place, then those on its lines, in the order of lines. A place may itself
     * be one of the lone comments below an allow comment.
     */
    *standingAt(at) {
        const from = this.#firstFrom(at.line);
        let above = from;
        while (above > 0 && (this.#inOrder[above - 1]?.above ?? 0) >= at.line)
            above--;
        yield* this.#inOrder.slice(above, from);
        for (let index = from;; index++) {
            const allow = this.#inOrder[index];
            if (allow === undefined || allow.line > at.endLine)
                return;
            yield allow;
        }
    }
    #firstFrom(line) {
        let low = 0;
        let high = this.#inOrder.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#inOrder[middle]?.line ?? line) < line)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/allow-use.js

/** Finds the allow comments that keep findings quiet, and remembers for each which of its names did. */
class AllowUse {
    #used = new Map();
    #allows = new Map();
    /**
     * @param allows the allow comments by path.
     * @param today YYYY-MM-DD; a comment counts up to and including its `until`.
     */
    constructor(allows, today) {
        for (const [path, ofFile] of allows) {
            const counting = ofFile.filter((allow) => !isExpired(allow, today));
            if (counting.length > 0)
                this.#allows.set(path, new AllowsByLine(counting));
        }
    }
    /**
     * The allow comment that keeps a finding of the gate quiet, `undefined` where none does: one on a line of its place or
     * alone on the lines directly above that names the rule or the gate. Where several do, all are used, the first is told.
     */
    find(gate, finding) {
        let told;
        for (const allow of this.#allows.get(finding.at.path)?.standingAt(finding.at) ?? []) {
            for (const name of allow.names) {
                if (name !== finding.rule && name !== gate)
                    continue;
                told ??= allow;
                this.#used.set(allow, (this.#used.get(allow) ?? new Set()).add(name));
            }
        }
        if (told === undefined)
            return undefined;
        const { line, reason, until } = told;
        return {
            kind: "allow",
            line,
            ...(reason === undefined ? {} : { reason }),
            ...(until === undefined ? {} : { until }),
        };
    }
    /** The names of a comment that kept something quiet so far. */
    usedNames(allow) {
        return this.#used.get(allow) ?? new Set();
    }
}
/** Whether the last day of a comment is past. */
function isExpired(allow, today) {
    return allow.until !== undefined && allow.until < today;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/twins.js
/** How the codes and names of each linter look; a linter with none among a rule's twins says nothing about the rule. */
const CODE_OF = {
    noqa: /^[A-Z]+\d+$/,
    pylint: /^(?:[CEFIRW]\d{4}|[a-z]+(?:-[a-z]+)*)$/,
    nosec: /^(?:[BS][1-9]\d\d|[a-z]+(?:_[a-z]+)+)$/,
};
/**
 * Whether a linter's comment is about a rule, which in the words of linters has the given codes and names. A blanket
 * comment is, where the linter has a twin of the rule at all.
 */
function coversTwins({ kind, names }, twins) {
    const own = twins.filter((twin) => CODE_OF[kind].test(twin));
    if (names === null)
        return own.length > 0;
    return own.some((twin) => names.some((name) => means(kind, name, twin)));
}
/** flake8 takes a code for all that begin with it, pylint a letter for its category; bandit knows whole codes only. */
function means(kind, name, twin) {
    if (kind === "noqa")
        return twin.startsWith(name);
    if (kind === "nosec")
        return twin === name;
    return name === "all" || twin === name || twin === name.toUpperCase() || isCategoryOf(name, twin);
}
function isCategoryOf(name, twin) {
    return /^[CEFIRW]$/.test(name) && /^[CEFIRW]\d{4}$/.test(twin) && twin.startsWith(name);
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/linter-quiet.js

const LINTERS = ["noqa", "pylint", "nosec"];
/** Finds the linters' comments of one file that keep findings quiet. */
class LinterQuiet {
    #comments;
    /** By the rule's twins, for each linter its stretches in the order of lines, none overlapping. */
    #stretches = new Map();
    /** @param comments those of the file, in the order of their lines. */
    constructor(comments) {
        this.#comments = comments;
    }
    /**
     * The linter's comment that keeps a finding quiet, `undefined` where none does. It counts on any line of the place.
     * @param twins the finding's rule in the words of linters; the same array each time for the same rule.
     */
    find(twins, at) {
        let byLinter = this.#stretches.get(twins);
        if (byLinter === undefined) {
            byLinter = LINTERS.map((kind) => quietStretches(this.#comments.filter((comment) => comment.kind === kind && coversTwins(comment, twins))));
            this.#stretches.set(twins, byLinter);
        }
        for (const stretches of byLinter) {
            const stretch = stretches[firstEndingFrom(stretches, at.line)];
            if (stretch !== undefined && stretch.first <= at.endLine) {
                return { kind: stretch.by.kind, line: stretch.by.line };
            }
        }
        return undefined;
    }
}
/**
 * The stretches on which the comment that has the last word is one that quiets. One for the whole file has it
 * everywhere; else, of those that cover a line, the one that begins latest, and pylint's `enable` is one of them.
 */
function quietStretches(comments) {
    const overall = comments.find(({ last }) => last === null);
    if (overall !== undefined)
        return [{ first: 1, last: Number.POSITIVE_INFINITY, by: overall }];
    const starting = comments.toSorted((a, b) => a.first - b.first);
    const changes = starting.flatMap(({ first, last }) => (last === null ? [first] : [first, last + 1]));
    const lines = [...new Set(changes)].sort((a, b) => a - b);
    const stretches = [];
    const open = [];
    let next = 0;
    for (const [index, line] of lines.entries()) {
        for (let comment = starting[next]; comment?.first === line; comment = starting[++next])
            open.push(comment);
        while (hasEnded(open.at(-1), line))
            open.pop();
        const by = open.at(-1);
        const last = (lines[index + 1] ?? line + 1) - 1;
        if (by?.quiet)
            stretches.push({ first: line, last, by });
    }
    return stretches;
}
function hasEnded(comment, line) {
    return comment !== undefined && comment.last !== null && comment.last < line;
}
/** The index of the first stretch that ends on the line or below it. */
function firstEndingFrom(stretches, line) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.last ?? line) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/packages/engine/src/config/nearest.js
var nearest = __webpack_require__(5303);
;// CONCATENATED MODULE: ./build/packages/engine/src/comments/own-findings.js




/**
 * What Pawl has to say of the allow comments of a file: at most one finding for each, the worst that its rules' levels
 * let through. Asked after all findings of the run have been suppressed.
 */
function ownFindings(path, allows, use, judging) {
    return allows.flatMap((allow) => {
        const mistakes = mistakesOf(path, allow, use, judging);
        const told = mistakes.find(({ rule }) => judging.levelOf(rule, path) !== "off");
        return told === undefined ? [] : [finding(path, allow, told)];
    });
}
function mistakesOf(path, allow, use, judging) {
    const told = [];
    const judged = allow.names.filter((name) => judging.isJudged(name, path));
    const used = use.usedNames(allow);
    const expired = isExpired(allow, judging.today);
    const subject = (0,in_code/* inCode */.p)(`allow[${allow.names.join(", ")}]`);
    if (expired && judged.length > 0) {
        told.push({ rule: "pawl/expired", message: `${subject} counted until ${allow.until}` });
    }
    if (allow.reason === undefined && used.size > 0) {
        told.push({ rule: "pawl/missing-reason", message: `${subject} gives no reason` });
    }
    const idle = expired ? [] : judged.filter((name) => !used.has(name));
    const useless = [
        ...(allow.problem === undefined ? [] : [allow.problem]),
        ...allow.names.flatMap((name) => mistakeInName(name, judging.known)),
        ...(idle.length === 0
            ? []
            : [`${idle.map(in_code/* inCode */.p).join(", ")} ${idle.length === 1 ? "allows" : "allow"} nothing here`]),
    ];
    if (useless.length > 0)
        told.push({ rule: "pawl/unused-allow", message: useless.join("; ") });
    return told;
}
function mistakeInName(name, known) {
    if (name === own_rules/* OWN_GATE */.r || name.startsWith(`${own_rules/* OWN_GATE */.r}/`)) {
        return [`${(0,in_code/* inCode */.p)(name)} is a rule for comments such as this one and cannot be allowed`];
    }
    if (known.has(name))
        return [];
    const others = [...known].filter((candidate) => !candidate.startsWith(`${own_rules/* OWN_GATE */.r}/`));
    const near = (0,nearest/* nearest */.p)(name, others);
    const meant = near === undefined ? "" : `; did you mean ${(0,in_code/* inCode */.p)(near)}?`;
    return [`no rule is called ${(0,in_code/* inCode */.p)(name)}${meant}`];
}
/** The comment is what the finding is about: its text is the code, so that moving it does not make the finding new. */
function finding(path, { line, column, endColumn, code }, { rule, message }) {
    return {
        rule,
        at: { path, line, column, endLine: line, endColumn },
        message,
        scope: "<module>",
        code,
    };
}

;// CONCATENATED MODULE: ./build/packages/engine/src/judge.js









const NO_TWINS = [];
/**
 * Judges the findings of one state of the tree: drops those of rules that are off, gives the others their severity and
 * fingerprint, finds the comment or the entry of `accept` that keeps each quiet, and adds what Pawl says of those and of
 * the limits.
 */
function judge(reported, judging) {
    const { config, today } = judging;
    const allows = new Map([...judging.comments].map(([path, fact]) => [path, fact.allows ?? []]));
    const use = new AllowUse(allows, today);
    const accepts = new AcceptUse(config.accept, today);
    const linters = new Map();
    if (config.honourNoqa) {
        for (const [path, fact] of judging.comments)
            linters.set(path, new LinterQuiet(fact.linterComments ?? []));
    }
    const judged = reported.flatMap(({ gate, finding }) => {
        const suppress = () => use.find(gate, finding) ??
            linters.get(finding.at.path)?.find(judging.rules.get(finding.rule)?.twins ?? NO_TWINS, finding.at) ??
            accepts.find(finding);
        return judgeOne(gate, finding, judging, suppress);
    });
    const limits = judging.allPaths === undefined ? [] : limitReports(config, judged, judging.ran, today);
    const own = [
        ...[...allows].flatMap(([path, comments]) => ownFindings(path, comments, use, judging)),
        ...acceptFindings(config, { ...judging, use: accepts }),
        ...limitFindings(config, limits),
    ];
    judged.push(...own.flatMap((finding) => judgeOwn(finding, judging.levelOf)));
    return { findings: judged.toSorted(src_order/* compareFindings */.E), limits };
}
/** A finding of Pawl itself, which nothing suppresses; none where its rule is off. */
function judgeOwn(finding, levelOf) {
    return judgeOne(own_rules/* OWN_GATE */.r, finding, { levelOf }, () => undefined);
}
function judgeOne(gate, finding, { levelOf }, suppress) {
    const severity = levelOf(finding.rule, finding.at.path, finding.severity);
    if (severity === "off")
        return [];
    const suppression = suppress();
    return [
        {
            ...finding,
            gate,
            severity,
            status: suppression === undefined ? "new" : suppression.kind === "accept" ? "accepted" : "suppressed",
            fingerprint: (0,fingerprint/* fingerprint */.R)(gate, finding.scope, finding.code),
            ...(suppression === undefined ? {} : { suppression }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/at-origin.js

/**
 * A finding reported where the change brought it about: at a place of its `from`, its own place first among the related
 * ones. What it is recognised by stays that of the site.
 */
function atOrigin(finding, origin) {
    const { codeEndLine: _, at, scope, related = [], ...rest } = finding;
    const where = scope === "<module>" ? "" : `, in ${(0,in_code/* inCode */.p)(scope)}`;
    const site = { at, message: `what it is about, unchanged itself${where}` };
    const others = related.filter((one) => !isSame(one.at, origin) && !isSame(one.at, at));
    return { ...rest, at: origin, scope, related: [site, ...others] };
}
function isSame(one, other) {
    return one.path === other.path && one.line === other.line && one.column === other.column;
}

// EXTERNAL MODULE: ./build/packages/engine/src/ratchet/recognised.js
var recognised = __webpack_require__(321);
;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/broken-file.js




/**
 * A finding for each Python file that could be read in the base and cannot be read now, by path. It says how many
 * findings of the base cannot be seen any more.
 * @param gone the findings of the base that the head does not show.
 */
function brokenFindings(compared, gone) {
    const files = (0,same_file/* sameFile */.V)(compared.from.change);
    const found = new Map();
    for (const [path, { broken }] of compared.head.comments) {
        const before = files.baseOf(path);
        if (broken === undefined || before === undefined || !compared.paths.has(before))
            continue;
        if (compared.base.comments.get(before)?.broken !== undefined)
            continue;
        const { line, message } = broken;
        const hidden = gone.filter((one) => one.status === "new" && (0,recognised/* pathsOf */.wG)(one).includes(before)).length;
        const debt = hidden === 0
            ? ""
            : `; ${hidden} ${hidden === 1 ? "finding" : "findings"} of the base can no longer be seen`;
        found.set(path, {
            rule: "pawl/broken-file",
            at: { path, line, column: 1, endLine: line, endColumn: 2 },
            message: `Python could read this file in the base and cannot now: ${(0,in_code/* inCode */.p)(message)}${debt}`,
            scope: "<module>",
            code: (0,fingerprint/* digest */.b)("broken-file"),
        });
    }
    return found;
}

// EXTERNAL MODULE: ./build/packages/engine/src/ratchet/pair.js + 5 modules
var pair = __webpack_require__(744);
;// CONCATENATED MODULE: ./build/packages/engine/src/ratchet/compare.js







/** Tells old debt from new, what is gone from what can no longer be seen, and what is kept quiet that was not. */
function compareSides(compared, by) {
    const { head, base, from, collected, unanalysed } = compared;
    const { change } = from;
    const files = (0,same_file/* sameFile */.V)(change);
    const order = new Map([...by.rules.keys()].map((rule, index) => [rule, index]));
    const pairing = (0,pair/* pair */.V)(head.findings, base.findings, change, (rule) => order.get(rule) ?? order.size);
    const broken = brokenFindings(compared, pairing.fixed);
    const isHidden = (finding) => (0,recognised/* pathsOf */.wG)(finding).some((path) => {
        const after = files.headOf(path);
        return after !== undefined && (broken.has(after) || unanalysed.has(after));
    });
    const findings = head.findings.map((finding) => {
        const judged = againstBase(finding, pairing);
        const origin = by.sweep || judged.status !== "new" ? undefined : pairing.origins.get(finding);
        return origin === undefined ? judged : atOrigin(judged, origin);
    });
    const own = [...broken.values()].flatMap((finding) => judgeOwn(finding, by.levelOf));
    const freshFiles = new Set(pairing.fresh.flatMap(recognised/* pathsOf */.wG).map(files.baseOf));
    return {
        findings: [...findings, ...own].toSorted(src_order/* compareFindings */.E),
        fixed: pairing.fixed
            .filter((finding) => finding.status === "new" && !isHidden(finding))
            .map(({ gate, rule, at, message, fingerprint }) => {
            return { gate, rule, path: at.path, line: at.line, message, fingerprint };
        }),
        newSuppressions: head.findings
            .filter((finding) => pairing.known.get(finding)?.suppression === undefined)
            .flatMap(suppressionOf)
            .toSorted((a, b) => (0,src_order/* compareText */.n)(a.path, b.path) || a.line - b.line || (0,src_order/* compareText */.n)(a.rule, b.rule)),
        unread: collected.unanalysed.map(({ path, reason }) => {
            return { path, reason: `in the base: ${reason}`, blocking: freshFiles.has(path) };
        }),
    };
}
/**
 * A pull request answers for what it adds, so a limit is no more than a notice beside it. It stands in a file that the
 * change need not touch: whether it is old is a matter of the base's own count.
 */
function againstBase(finding, { known }) {
    const isLimit = finding.rule === "pawl/over-limit";
    const isKnown = isLimit ? known.get(finding) !== undefined : known.has(finding) && !finding.byChange;
    const status = finding.status === "new" && isKnown ? "known" : finding.status;
    return { ...finding, severity: isLimit ? "notice" : finding.severity, status };
}
/** The comment that keeps a finding quiet; what the configuration accepts is told by the configuration's own change. */
function suppressionOf({ suppression, rule, at }) {
    if (suppression === undefined || suppression.kind === "accept")
        return [];
    return [{ ...suppression, rule, path: at.path }];
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/comments-fact.js
/**
 * Whether a fact is one of these, as far as its parts go. That they are whole is what the store's digests are for, and
 * that they are of this code what its keys are: a schema over each comment of 10,000 files would cost more than reading them.
 */
function isCommentsFact(fact) {
    if (typeof fact !== "object" || fact === null)
        return false;
    const { broken, allows, linterComments } = Object(fact);
    return ((broken === undefined || typeof broken?.line === "number") &&
        (allows === undefined || Array.isArray(allows)) &&
        (linterComments === undefined || Array.isArray(linterComments)));
}

;// CONCATENATED MODULE: ./build/packages/engine/src/side.js




/**
 * Runs the gates over the facts of one state of the tree and judges what they find by its own comments.
 * @param paths the files of the tree that were to be looked at.
 * @param closes the issues that the change says it closes; nothing for the base, which is before the change.
 */
async function judgeSide(collected, by, paths, closes) {
    const { config, rules, levelOf, today, sweep, whole, tickets } = by;
    const allPaths = whole ? [...paths] : undefined;
    const world = {
        today,
        sweep,
        whole,
        machines: config.machines,
        ...(closes && { closes }),
        ...(tickets && { tickets }),
    };
    const runs = new Map();
    for (const gate of by.gates) {
        if (hasLooked(gate, collected))
            runs.set(gate, await (0,run_gate/* runGate */.R)(gate, collected, paths, world));
    }
    const comments = commentFacts(collected);
    const complete = [...runs].flatMap(([{ gate }, { error }]) => (error === undefined ? [gate.name] : []));
    const reported = [...runs].flatMap(([{ gate }, run]) => run.findings.map((finding) => ({ gate: gate.name, finding })));
    const judgement = judge(reported, {
        config,
        rules,
        levelOf,
        comments,
        known: config.known,
        isJudged: whetherJudged(runs, levelOf),
        ran: new Set(complete),
        allPaths,
        today,
    });
    return { runs, comments, ...judgement };
}
function hasLooked({ jobs }, collected) {
    const touched = new Set(collected.failures.map((failure) => failure.id));
    return [...jobs.values()].some(({ id }) => touched.has(id) || (collected.looked.get(id) ?? 0) > 0);
}
/** The facts may come from a store or another process, so their shape is checked here. */
function commentFacts(collected) {
    const facts = collected.facts.get(src_jobs/* COMMENTS_JOB */.fI) ?? new Map();
    const read = new Map();
    for (const [path, fact] of facts) {
        if (!isCommentsFact(fact))
            throw new TypeError(`the comments of ${path}: found no fact of theirs`);
        read.set(path, fact);
    }
    return read;
}
/** A name is judged where its gate ran to its end, looked at the file, and the rule (or one of the gate's) is on there. */
function whetherJudged(runs, levelOf) {
    const complete = new Map();
    for (const [jobs, run] of runs)
        if (run.error === undefined)
            complete.set(jobs.gate.name, jobs);
    return (name, path) => {
        const jobs = complete.get(name.split("/", 1).join());
        if (jobs === undefined || !jobs.wants(path))
            return false;
        const rules = Object.keys(jobs.gate.rules).filter((id) => id === name || jobs.gate.name === name);
        return rules.some((id) => levelOf(id, path) !== "off");
    };
}

;// CONCATENATED MODULE: ./build/packages/engine/src/check.js











/**
 * Runs gates over a tree and judges what they find; with a base, tells what is new from what was there. A gate that
 * crashes, on either of the two, has the status `error` in the report; the others go on.
 * @throws {UsageError} where `today` is not a day of the calendar.
 */
async function check(given) {
    const { gates, config, tree, today, version, base } = given;
    if (!(0,calendar_date/* isCalendarDate */.t)(today))
        throw new usage_error/* UsageError */.e(`"${today}" is no date, expected YYYY-MM-DD`);
    const prepared = gates.map((gate) => (0,src_jobs/* gateJobs */.YM)(gate, config));
    const jobs = [...(0,src_jobs/* firstJobs */.vf)(prepared), (0,src_jobs/* commentsJob */.Cn)(prepared)];
    const rules = (0,all_rules/* allRules */.V)(gates);
    const { machines } = config;
    const world = {
        today,
        sweep: given.sweep ?? false,
        whole: given.wholeTree ?? false,
        machines,
        ...(given.tickets && { tickets: given.tickets }),
    };
    const by = { gates: prepared, config, rules, levelOf: (0,levels/* compileLevels */.t2)(config, rules), ...world };
    const collected = await (0,collect_wanted/* collectTree */.fH)(given, jobs, prepared, world);
    const head = await judgeSide(collected, by, new Set(tree.paths), given.closes);
    const unanalysed = [...tree.unanalysed, ...collected.unanalysed];
    const old = base && (await judgeBase(base, { ...given, head, collected, unanalysed, world }, jobs, by));
    const findings = old?.findings ?? head.findings;
    const fixed = old?.fixed ?? [];
    return {
        tool: { name: "pawl", version },
        ...(base && { base: base.id }),
        judged: tree.description,
        summary: { ...summary(findings, collected.files), fixed: fixed.length },
        gates: [
            ...prepared.map((gate) => {
                const run = runOf(gate, head, old?.base);
                const headWorld = { ...world, ...(given.closes && { closes: given.closes }) };
                return gateReport({ gate, run, config, tree, collected, findings, world: headWorld });
            }),
            ownReport(collected, head.comments, findings),
        ],
        findings,
        fixed,
        newSuppressions: [...(given.newAccepts ?? []), ...(old?.newSuppressions ?? [])],
        limits: head.limits,
        unanalysed: [...stillBlocking(unanalysed, base), ...(old?.unread ?? [])].toSorted((a, b) => (0,src_order/* compareText */.n)(a.path, b.path)),
        broken: brokenFiles(head.comments),
        excluded: tree.excluded,
        rules: (0,levels/* configuredRules */.cH)(config, rules),
    };
}
/** The head's run; where only the base's went wrong, the head's with that error, because what is new is not known then. */
function runOf(gate, head, base) {
    const run = head.runs.get(gate);
    const error = base?.runs.get(gate)?.error;
    if (run === undefined || run.error !== undefined || error === undefined)
        return run;
    return { ...run, error: `on the base: ${error}` };
}
async function judgeBase(from, head, jobs, by) {
    const { collected, paths } = await baseFacts(from, head, jobs, by.gates, head.world);
    const base = await judgeSide(collected, by, paths);
    const unanalysed = new Set(head.unanalysed.map(({ path }) => path));
    return { base, ...compareSides({ head: head.head, base, from, collected, paths, unanalysed }, by) };
}
/** A file that could not be read and is the same in the base makes nothing incomplete: nothing of it can be new. */
function stillBlocking(unanalysed, base) {
    if (base === undefined)
        return unanalysed;
    return unanalysed.map((file) => file.blocking && !base.change.changed.has(file.path) ? { ...file, blocking: false } : file);
}
function brokenFiles(comments) {
    return [...comments]
        .flatMap(([path, { broken }]) => (broken === undefined ? [] : [{ path, ...broken }]))
        .toSorted((a, b) => (0,src_order/* compareText */.n)(a.path, b.path));
}
function summary(findings, files) {
    const count = (status) => findings.filter((finding) => finding.status === status).length;
    return {
        files,
        findings: findings.length,
        new: count("new"),
        known: count("known"),
        suppressed: count("suppressed"),
        accepted: count("accepted"),
    };
}

// EXTERNAL MODULE: ./build/packages/run/src/nothing.js
var nothing = __webpack_require__(2138);
// EXTERNAL MODULE: ./build/packages/run/src/open-run.js + 43 modules
var open_run = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/packages/run/src/version.js
var version = __webpack_require__(927);
;// CONCATENATED MODULE: ./build/packages/run/src/judge.js




/**
 * Judges files and folders of a working tree, an index or a commit, against a base where one is given.
 * @throws {UsageError} for mistakes in the request or the configuration, and where there is no file to look at: a guard
 * that looked at nothing must not pass.
 * @throws {IncompleteClone} where objects are missing and cannot be fetched.
 */
async function judge_judge(request) {
    const { gates, today, progress, sweep, closes, tickets } = request;
    const { root, config, newAccepts, wanted, tree, wholeTree, base, collect, save } = await (0,open_run/* openRun */.I)(request);
    const report = await check({
        gates,
        config,
        tree,
        collect,
        today,
        version: version/* version */.r,
        wholeTree,
        newAccepts,
        ...(base && { base }),
        ...(progress && { progress }),
        ...(sweep && { sweep }),
        ...(closes && { closes }),
        ...(tickets && { tickets }),
    }).finally(base?.close);
    save();
    if (request.changedOnly !== true && sawNothing(report))
        throw (0,nothing/* nothingToLookAt */.t)(request, wanted, tree);
    return { report, tree, config, root };
}
/** A change that takes the last file away has been looked at: what was in it is fixed. */
function sawNothing({ summary, unanalysed }) {
    return summary.files === 0 && summary.fixed === 0 && !unanalysed.some((file) => file.blocking);
}


/***/ }),

/***/ 2138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nothingToLookAt)
/* harmony export */ });
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);
/* harmony import */ var _pawl_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5464);


/** A gate for every common language has a hundred of them. */
const MOST_GLOBS = 8;
/** The mistake of a run that had no file to look at: where it searched for what, and what was left out. */
function nothingToLookAt({ paths, gates }, wanted, tree) {
    const names = gates.map((gate) => gate.name).join(", ");
    const where = paths.map((path) => (path === "." ? "the current folder" : (0,_pawl_report__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(path))).join(", ");
    const more = wanted.length - MOST_GLOBS;
    const shown = more > 0 ? [...wanted.slice(0, MOST_GLOBS), `and ${more} more patterns`] : wanted;
    const excluded = [...tree.excluded].map(([exclude, count]) => `${(0,_pawl_report__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(exclude)} (${count})`);
    const links = tree.unanalysed.length;
    const left = [
        ...(excluded.length > 0 ? [`Left out by excludes: ${excluded.join(", ")}.`] : []),
        ...(links > 0 ? [`Left out as links: ${links}.`] : []),
        "Name the files or folders to judge, or see include and exclude in pawl.yml.",
    ];
    return new _pawl_gate__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`no file to look at: searched ${where} for ${shown.join(", ")} (${names})`, left.join("\n"));
}


/***/ }),

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun)
});

// EXTERNAL MODULE: ./build/packages/checkout/src/root.js
var src_root = __webpack_require__(6286);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __webpack_require__(6149);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/packages/facts/src/store/digest.js

/** SHA-1 of parts that follow one another: it guards a file against accidents, not against whoever may write it anyway. */
function digestOf(...parts) {
    const hash = (0,external_node_crypto_.createHash)("sha1");
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/layout.js

// The file of a store: a head, a table of sections, and the sections' bodies, all numbers little-endian.
//   head     magic (8 bytes), number of sections (u32), digest of the table (20 bytes)
//   table    per section: key (32 bytes), width of an id (u32), number of entries (u32), offset of the body (u32),
//            length of the body (u32), digest of the body (20 bytes)
//   body     ids, sorted · u32 offsets into the texts, one more than entries · the texts (UTF-8); empty: no fact
const MAGIC = Buffer.from("PAWLF001");
const HEAD = MAGIC.length + 4 + 20;
const KEY = 32;
const ROW = KEY + 4 * 4 + 20;
/**
 * The sections of a store's file by their keys (hexadecimal). What is damaged is not there: a section whose digest is
 * wrong, and all of a file that is none, is of another version, or ends too soon.
 * @param isTrusted whether the digests of the bodies have been compared already.
 */
function readSections(file, isTrusted) {
    const sections = new Map();
    if (file.length < HEAD || !file.subarray(0, MAGIC.length).equals(MAGIC))
        return sections;
    const count = file.readUInt32LE(MAGIC.length);
    const end = HEAD + count * ROW;
    if (end > file.length)
        return sections;
    const table = file.subarray(HEAD, end);
    if (!digestOf(table).equals(file.subarray(MAGIC.length + 4, HEAD)))
        return sections;
    for (let at = 0; at < table.length; at += ROW) {
        const row = table.subarray(at, at + ROW);
        const [width, entries, offset, length] = [0, 4, 8, 12].map((place) => row.readUInt32LE(KEY + place));
        if (width === undefined || entries === undefined || offset === undefined || length === undefined)
            continue;
        const bytes = file.subarray(offset, offset + length);
        if (bytes.length !== length)
            continue;
        if (!isTrusted && !digestOf(bytes).equals(row.subarray(KEY + 16)))
            continue;
        const idsEnd = width * entries;
        const textsStart = idsEnd + 4 * (entries + 1);
        if (textsStart > length)
            continue;
        sections.set(row.toString("hex", 0, KEY), {
            width,
            count: entries,
            ids: bytes.subarray(0, idsEnd),
            offsets: bytes.subarray(idsEnd, textsStart),
            texts: bytes.subarray(textsStart),
        });
    }
    return sections;
}
/** A store's file with these sections, in parts: put together they would be held twice. */
function writeSections(sections) {
    const table = Buffer.alloc(sections.size * ROW);
    const bodies = [];
    let offset = HEAD + table.length;
    let at = 0;
    for (const [key, { width, count, ids, offsets, texts }] of sections) {
        const length = ids.length + offsets.length + texts.length;
        table.write(key, at, KEY, "hex");
        for (const [place, value] of [width, count, offset, length].entries()) {
            table.writeUInt32LE(value, at + KEY + 4 * place);
        }
        digestOf(ids, offsets, texts).copy(table, at + KEY + 16);
        bodies.push(ids, offsets, texts);
        offset += length;
        at += ROW;
    }
    const head = Buffer.alloc(HEAD);
    MAGIC.copy(head);
    head.writeUInt32LE(sections.size, MAGIC.length);
    digestOf(table).copy(head, MAGIC.length + 4);
    return [head, table, ...bodies];
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/section.js
/** The entries of a section under the ids of contents: those of the file, and those that came since. */
class Section {
    #body;
    /** Which entries of the file somebody asked for. */
    #asked;
    /** The beginnings of the file's ids, made when somebody asks for one. */
    #heads;
    /** By id (each byte a character): the fact's text, empty where there is none. */
    #added = new Map();
    constructor(body) {
        this.#body = body;
        this.#asked = new Uint8Array(body.count);
    }
    /** The text of the fact under an id: empty where it is known to have none; `undefined` where nothing is known. */
    find(id) {
        const { texts } = this.#body;
        const at = this.#indexOf(id);
        if (at === undefined)
            return this.#added.size === 0 ? undefined : this.#added.get(id.toString("latin1"));
        this.#asked[at] = 1;
        const start = this.#textStart(at);
        const end = this.#textEnd(at);
        return start <= end && end <= texts.length ? texts.toString("utf8", start, end) : undefined;
    }
    add(id, text) {
        const at = this.#indexOf(id);
        if (at !== undefined)
            this.#asked[at] = 1;
        else if (id.length === this.#body.width)
            this.#added.set(id.toString("latin1"), text);
    }
    get isChanged() {
        return this.#added.size > 0;
    }
    /** How many bytes it takes in a file, with all entries or with those only that were asked for or added. */
    size(onlyUsed) {
        const { width } = this.#body;
        const { count, bytes } = this.#extent(onlyUsed);
        return count * (width + 4) + 4 + bytes;
    }
    /** How many entries it has, and how many bytes of texts. */
    #extent(onlyUsed) {
        let count = this.#added.size;
        let bytes = 0;
        for (const text of this.#added.values())
            bytes += Buffer.byteLength(text);
        for (let at = 0; at < this.#body.count; at++) {
            if (onlyUsed && this.#asked[at] === 0)
                continue;
            count++;
            bytes += this.#textEnd(at) - this.#textStart(at);
        }
        return { count, bytes };
    }
    /** The section for a file. @param onlyUsed leaves out what nobody asked for. */
    write(onlyUsed) {
        const { width, count: oldCount, ids: oldIds, texts: oldTexts } = this.#body;
        const { count, bytes } = this.#extent(onlyUsed);
        const ids = Buffer.alloc(count * width);
        const offsets = Buffer.alloc(4 * (count + 1));
        const texts = Buffer.alloc(bytes);
        let next = 0;
        let end = 0;
        const finish = (length) => {
            next++;
            end += length;
            offsets.writeUInt32LE(end, 4 * next);
        };
        // Each byte of an id is a character, so that the order of the strings is that of the bytes.
        const added = [...this.#added.keys()].sort();
        let place = 0;
        const takeAddedBefore = (limit) => {
            for (let id = added[place]; id !== undefined; id = added[++place]) {
                if (limit !== undefined && id > limit)
                    return;
                ids.write(id, next * width, "latin1");
                finish(texts.write(this.#added.get(id) ?? "", end));
            }
        };
        for (let at = 0; at < oldCount; at++) {
            if (onlyUsed && this.#asked[at] === 0)
                continue;
            if (added.length > 0)
                takeAddedBefore(oldIds.toString("latin1", at * width, (at + 1) * width));
            oldIds.copy(ids, next * width, at * width, (at + 1) * width);
            finish(oldTexts.copy(texts, end, this.#textStart(at), this.#textEnd(at)));
        }
        takeAddedBefore(undefined);
        return { width, count, ids, offsets, texts };
    }
    #textStart(at) {
        return this.#body.offsets.readUInt32LE(4 * at);
    }
    #textEnd(at) {
        return this.#body.offsets.readUInt32LE(4 * at + 4);
    }
    /**
     * Where an id stands among those of the file. They are digests, sorted: how large one is tells about where it stands, and
     * from there it is a few steps.
     */
    #indexOf(wanted) {
        const { width, count, ids } = this.#body;
        if (count === 0 || wanted.length !== width)
            return undefined;
        this.#heads ??= headsOf(ids, width, count);
        const heads = this.#heads;
        const head = headAt(wanted, 0);
        let at = Math.min(count - 1, Math.floor((head / 2 ** 32) * count));
        while (at > 0 && (heads[at - 1] ?? 0) >= head)
            at--;
        while (at < count && (heads[at] ?? 0) < head)
            at++;
        for (; heads[at] === head && at < count; at++) {
            let place = 4;
            while (place < width && ids[at * width + place] === wanted[place])
                place++;
            if (place === width)
                return at;
        }
        return undefined;
    }
}
/** The first four bytes of each id as a number. */
function headsOf(ids, width, count) {
    const heads = new Uint32Array(count);
    for (let at = 0; at < count; at++)
        heads[at] = headAt(ids, at * width);
    return heads;
}
function headAt(bytes, at) {
    const high = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    const low = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    return ((high << 16) | low) >>> 0;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/fact-store.js


const nothing = Buffer.alloc(0);
/**
 * Facts by what they are facts of: a section is one collector with its options, its code and a kind of file; in it, the
 * id of the content. What is not found is to be collected; what is found was collected from the same bytes.
 */
class FactStore {
    /** The bytes of the file; shared, so that threads look into the same ones. */
    file;
    #read;
    #sections = new Map();
    /** @param isTrusted whether another thread has compared the digests already. */
    constructor(file = nothing, isTrusted = false) {
        this.file = file;
        this.#read = readSections(file, isTrusted);
    }
    /** The section of that key (hexadecimal), for ids of so many bytes. */
    section(key, width) {
        const known = this.#sections.get(key);
        if (known !== undefined)
            return known;
        const empty = { width, count: 0, ids: nothing, offsets: Buffer.alloc(4), texts: nothing };
        const section = new Section(this.#read.get(key) ?? empty);
        this.#sections.set(key, section);
        return section;
    }
    /** Whether it holds more than its file. */
    get isChanged() {
        return [...this.#sections.values()].some((section) => section.isChanged);
    }
    /**
     * The store as a file, in parts. Above `limit` bytes, what this run had no use for is left out, and whole sections besides if
     * that is not enough.
     */
    write(limit) {
        const all = new Map(Array.from(this.#read, ([key, body]) => [key, this.#sections.get(key) ?? new Section(body)]));
        for (const [key, section] of this.#sections)
            all.set(key, section);
        const sizeOf = (onlyUsed) => [...all.values()].reduce((sum, section) => sum + section.size(onlyUsed), 0);
        const onlyUsed = sizeOf(false) > limit;
        const kept = new Map();
        let left = limit;
        for (const [key, section] of all) {
            const size = section.size(onlyUsed);
            if (onlyUsed && size > left)
                continue;
            left -= size;
            const body = section.write(onlyUsed);
            if (body.count > 0)
                kept.set(key, body);
        }
        return writeSections(kept);
    }
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/folder.js


/** A larger file is none of ours: it is passed over, and replaced when there is something to write. */
const MOST_BYTES = 1 << 30;
/** What a process that was killed left behind is removed after so many milliseconds. */
const STALE = 3_600_000;
/** A file's bytes in memory that threads can share; none where there is no such file or it cannot be read. */
function loadShared(file) {
    let open;
    try {
        // A pipe in the file's place must not hold up the run.
        open = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(open);
        const size = stats.isFile() && stats.size <= MOST_BYTES ? stats.size : 0;
        const bytes = Buffer.from(new SharedArrayBuffer(size));
        let length = 0;
        while (length < size) {
            const count = (0,external_node_fs_.readSync)(open, bytes, length, size - length, null);
            if (count === 0)
                break;
            length += count;
        }
        return bytes.subarray(0, length);
    }
    catch {
        return Buffer.alloc(0);
    }
    finally {
        if (open !== undefined)
            (0,external_node_fs_.closeSync)(open);
    }
}
/**
 * Replaces a file in one step: whoever reads it, and whatever ends this process, sees the old one or the new one. Of two
 * that write at once the later one has the word.
 * @returns whether it was written; a folder that cannot be written to is no trouble, only slower next time.
 */
function replaceFile(folder, name, parts) {
    const temporary = (0,external_node_path_.join)(folder, `${name}.${process.pid}.tmp`);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        removeStale(folder);
        writeParts(temporary, parts);
        (0,external_node_fs_.renameSync)(temporary, (0,external_node_path_.join)(folder, name));
        return true;
    }
    catch {
        removeQuietly(temporary);
        return false;
    }
}
function writeParts(file, parts) {
    const open = (0,external_node_fs_.openSync)(file, "w");
    try {
        for (const part of parts) {
            for (let at = 0; at < part.length;)
                at += (0,external_node_fs_.writeSync)(open, part, at);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(open);
    }
}
function removeQuietly(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
    catch {
        // The folder is none, or gone.
    }
}
function removeStale(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!/^(facts|stamps-[0-9a-f]{16})\.\d+\.tmp$/.test(name))
            continue;
        const file = (0,external_node_path_.join)(folder, name);
        const stats = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        if (stats !== undefined && Date.now() - stats.mtimeMs > STALE)
            removeQuietly(file);
    }
}
/** Keeps the newest `most` of the files whose names match. */
function keepNewest(folder, matching, most) {
    try {
        const files = (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => matching.test(name))
            .map((name) => ({ name, time: (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name)).mtimeMs }))
            .sort((one, other) => other.time - one.time);
        for (const { name } of files.slice(most))
            removeQuietly((0,external_node_path_.join)(folder, name));
    }
    catch {
        // Another process cleans up as well.
    }
}

// EXTERNAL MODULE: ./build/packages/checkout/src/path-bytes.js
var path_bytes = __webpack_require__(8167);
;// CONCATENATED MODULE: ./build/packages/facts/src/store/path-list.js

const MOST_SHARED = 0xffff;
/** So many paths are made bytes at a time: one by one, each would be an object of its own until all are put together. */
const BATCH = 1_024;
/**
 * Paths as bytes: per path how many UTF-16 units it shares with the one before (u16), then the rest of each, ending in NUL.
 * Sorted paths take half the room that way.
 */
function writePaths(paths) {
    const shared = Buffer.alloc(2 * paths.length);
    const parts = [shared];
    let rests = "";
    let before = "";
    for (const [at, path] of paths.entries()) {
        const length = sharedLength(before, path);
        shared.writeUInt16LE(length, 2 * at);
        rests += `${path.slice(length)}\0`;
        before = path;
        if ((at + 1) % BATCH !== 0 && at + 1 < paths.length)
            continue;
        parts.push((0,path_bytes/* encodePath */.O0)(rests));
        rests = "";
    }
    return Buffer.concat(parts);
}
/** The paths again; `undefined` where the bytes are not those of so many. */
function readPaths(bytes, count) {
    if (bytes.length < 2 * count)
        return undefined;
    const rests = (0,path_bytes/* decodePaths */.NA)(bytes.subarray(2 * count));
    if (rests.length !== count)
        return undefined;
    let before = "";
    return rests.map((rest, at) => {
        before = before.slice(0, bytes.readUInt16LE(2 * at)) + rest;
        return before;
    });
}
function sharedLength(one, other) {
    const most = Math.min(one.length, other.length, MOST_SHARED);
    let length = 0;
    while (length < most && one.charCodeAt(length) === other.charCodeAt(length))
        length++;
    // The halves of a character beyond 16 bits stay together.
    const isCut = /[\ud800-\udbff]/.test(one.charAt(length - 1));
    return isCut ? length - 1 : length;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/stamps.js


// The file of a root's stamps: magic (8 bytes), number of files (u32), digest of all that follows (20 bytes), then per
// file size, mtime, ctime and inode (four f64), then per file the id (20 bytes), then per file how much of its path is that
// of the one before (u16, in UTF-16 units), then the rest of each path, ending in NUL.
const stamps_MAGIC = Buffer.from("PAWLS002");
const stamps_HEAD = stamps_MAGIC.length + 4 + 20;
const NUMBERS = 4;
const ID = 20;
/**
 * A file that changed within so many milliseconds before it was read is not remembered: it could change again without a
 * trace, because clocks of file systems tick that coarsely (FAT: two seconds).
 */
const TICK = 2_000;
/** So many files more than this run saw are remembered for later runs that see them. */
const MOST_UNSEEN = 50_000;
/** What the files below one folder held when they were last read, by the stamps that they had then. A file is a row. */
class Stamps {
    #rows = new Map();
    #numbers;
    #ids;
    /** Which rows this run looked at. */
    #seen;
    #isChanged = false;
    /** What is damaged is not there. */
    constructor(file) {
        const parts = readParts(file);
        this.#numbers = parts?.numbers ?? new Float64Array();
        this.#ids = parts?.ids ?? Buffer.alloc(0);
        for (const [row, path] of (parts?.paths ?? []).entries())
            this.#rows.set(path, row);
        this.#seen = new Uint8Array(this.#rows.size);
    }
    get isEmpty() {
        return this.#rows.size === 0;
    }
    /** The id of what a file with this stamp holds, if it was seen with the same one. */
    find(path, { size, mtimeMs, ctimeMs, ino }) {
        const row = this.#rows.get(path);
        if (row === undefined)
            return undefined;
        const numbers = this.#numbers;
        const at = row * NUMBERS;
        const isSame = numbers[at] === size &&
            numbers[at + 1] === mtimeMs &&
            numbers[at + 2] === ctimeMs &&
            numbers[at + 3] === ino;
        if (!isSame)
            return undefined;
        this.#seen[row] = 1;
        return this.#ids.subarray(row * ID, (row + 1) * ID);
    }
    /** Remembers what was read. @param now when it was opened at the earliest, in milliseconds since 1970. */
    add(path, { size, mtimeMs, ctimeMs, ino }, id, now) {
        if (Math.max(mtimeMs, ctimeMs) > now - TICK || id.length !== ID)
            return;
        const row = this.#rows.get(path) ?? this.#rows.size;
        this.#rows.set(path, row);
        this.#growTo(row + 1);
        this.#numbers.set([size, mtimeMs, ctimeMs, ino], row * NUMBERS);
        id.copy(this.#ids, row * ID);
        this.#seen[row] = 1;
        this.#isChanged = true;
    }
    #growTo(rows) {
        if (rows <= this.#seen.length)
            return;
        const more = Math.max(1_024, rows, 2 * this.#seen.length);
        const numbers = new Float64Array(more * NUMBERS);
        numbers.set(this.#numbers);
        const ids = Buffer.alloc(more * ID);
        this.#ids.copy(ids);
        const seen = new Uint8Array(more);
        seen.set(this.#seen);
        this.#numbers = numbers;
        this.#ids = ids;
        this.#seen = seen;
    }
    /** Whether it holds more than its file. */
    get isChanged() {
        return this.#isChanged;
    }
    /** The stamps as a file, in parts: those of this run, and those of files that it had no reason to look at. */
    write() {
        const all = [...this.#rows.keys()].sort();
        const isSeen = (path) => this.#seen[this.#rows.get(path) ?? -1] === 1;
        const seen = all.filter(isSeen);
        // A folder whose files come and go must not make the file grow for ever.
        const paths = all.length > 2 * seen.length + MOST_UNSEEN ? seen : all;
        const numbers = new Float64Array(paths.length * NUMBERS);
        const ids = Buffer.alloc(paths.length * ID);
        for (const [next, path] of paths.entries()) {
            const row = this.#rows.get(path) ?? 0;
            numbers.set(this.#numbers.subarray(row * NUMBERS, (row + 1) * NUMBERS), next * NUMBERS);
            this.#ids.copy(ids, next * ID, row * ID, (row + 1) * ID);
        }
        const parts = [Buffer.from(numbers.buffer), ids, writePaths(paths)];
        const head = Buffer.alloc(stamps_HEAD);
        stamps_MAGIC.copy(head);
        head.writeUInt32LE(paths.length, stamps_MAGIC.length);
        digestOf(...parts).copy(head, stamps_MAGIC.length + 4);
        return [head, ...parts];
    }
}
function readParts(file) {
    if (file.length < stamps_HEAD || !file.subarray(0, stamps_MAGIC.length).equals(stamps_MAGIC))
        return undefined;
    const count = file.readUInt32LE(stamps_MAGIC.length);
    const body = file.subarray(stamps_HEAD);
    const idsStart = count * NUMBERS * Float64Array.BYTES_PER_ELEMENT;
    const pathsStart = idsStart + count * ID;
    if (pathsStart > body.length || !digestOf(body).equals(file.subarray(stamps_MAGIC.length + 4, stamps_HEAD)))
        return undefined;
    // Copied, because doubles must lie at a multiple of eight.
    const numbers = new Float64Array(new Uint8Array(body.subarray(0, idsStart)).buffer);
    const paths = readPaths(body.subarray(pathsStart), count);
    return paths !== undefined ? { numbers, ids: body.subarray(idsStart, pathsStart), paths } : undefined;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/cache.js





/** The store is never larger, in bytes: enough for the facts of some 400,000 files. */
const MOST_STORE_BYTES = 128 * 1024 * 1024;
/** How many folders are remembered file by file. */
const MOST_ROOTS = 16;
const FACTS = "facts";
/** What is kept between runs, in one folder: facts by content, and for files on disk which content they held. */
class Cache {
    store;
    #folder;
    #stamps = new Map();
    /** @param folder absolute; made when there is something to write. */
    constructor(folder) {
        this.#folder = folder;
        this.store = new FactStore(loadShared((0,external_node_path_.join)(folder, FACTS)));
    }
    /** The stamps of the files below a tree's root; `undefined` for a tree that is not on disk. */
    stampsOf(origin) {
        if (origin?.kind !== "files")
            return undefined;
        const name = stampsName(origin.root);
        const known = this.#stamps.get(name) ?? new Stamps(loadShared((0,external_node_path_.join)(this.#folder, name)));
        this.#stamps.set(name, known);
        return known;
    }
    /** Writes what is new. */
    save() {
        for (const [name, stamps] of this.#stamps) {
            if (!stamps.isChanged)
                continue;
            replaceFile(this.#folder, name, stamps.write());
            keepNewest(this.#folder, /^stamps-[0-9a-f]{16}$/, MOST_ROOTS);
        }
        if (this.store.isChanged)
            replaceFile(this.#folder, FACTS, this.store.write(MOST_STORE_BYTES));
    }
}
function stampsName(root) {
    return `stamps-${(0,external_node_crypto_.createHash)("sha256").update(root).digest("hex").slice(0, 16)}`;
}

// EXTERNAL MODULE: ./build/packages/checkout/src/blob-file.js
var blob_file = __webpack_require__(6512);
// EXTERNAL MODULE: ./build/packages/checkout/src/cat-file.js
var cat_file = __webpack_require__(1327);
// EXTERNAL MODULE: ./build/packages/checkout/src/read-file.js
var read_file = __webpack_require__(4913);
;// CONCATENATED MODULE: ./build/packages/checkout/src/spare-buffers.js
/** Larger buffers are not kept: few files are that large. */
const spare_buffers_MOST_BYTES = 1 << 20;
/**
 * Memory for the bytes of files, used again and again: of 100,000 files in turn only a few are held, and to let go of each
 * is work for the collector of garbage, which puts it off.
 */
class SpareBuffers {
    #spare = [];
    /** A buffer of at least `size` bytes, with anything in it. */
    take(size) {
        if (size > spare_buffers_MOST_BYTES)
            return new Uint8Array(size);
        return this.#spare.pop() ?? new Uint8Array(spare_buffers_MOST_BYTES);
    }
    /** Takes back the buffer of which `bytes` is a part: nobody may read them any more. */
    give({ buffer, byteOffset }) {
        if (byteOffset === 0 && buffer.byteLength === spare_buffers_MOST_BYTES)
            this.#spare.push(new Uint8Array(buffer));
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/source.js




/** Opens what a tree's bytes come from once more. */
function openSource({ kind, root }) {
    if (kind === "files") {
        const spare = new SpareBuffers();
        return { read: (0,read_file/* makeReader */.Y)(root, spare), release: ({ bytes }) => spare.give(bytes), close: () => { } };
    }
    const blobs = (0,cat_file/* makeBlobReader */.z)(root);
    return { read: (path, id) => (0,blob_file/* readBlobFile */.W)(blobs, path, id), release: () => { }, close: blobs.close };
}

;// CONCATENATED MODULE: ./build/packages/facts/src/gather.js
/** Puts the results together in the order of the tasks, whatever the order in which they came. */
function gather(jobs, tasks, results) {
    const facts = jobs.map(() => new Map());
    const looked = jobs.map(() => 0);
    const failures = [];
    const unanalysed = [];
    let files = 0;
    for (const [at, task] of tasks.entries()) {
        const result = results[at] ?? "gone";
        if (result === "gone")
            continue;
        if ("reason" in result) {
            unanalysed.push(result);
            continue;
        }
        files++;
        for (const [place, job] of task.jobs.entries()) {
            const outcome = result.outcomes[place];
            if (outcome === undefined)
                continue;
            if ("failure" in outcome) {
                failures.push(outcome.failure);
                continue;
            }
            looked[job] = (looked[job] ?? 0) + 1;
            if (outcome.text !== "")
                facts[job]?.set(task.path, JSON.parse(outcome.text));
        }
    }
    const byId = (values, none) => new Map(jobs.map(({ id }, job) => [id, values[job] ?? none]));
    return { facts: byId(facts, new Map()), looked: byId(looked, 0), files, unanalysed, failures };
}

;// CONCATENATED MODULE: ./build/packages/facts/src/in-flight.js
/**
 * Runs the action over what `take` gives until it gives nothing, over at most `width` items at a time.
 * Rejects with the first error, after which no item is begun any more.
 */
async function runInFlight(take, width, action) {
    let isStopped = false;
    const takeTurns = async () => {
        for (let item = take(); item !== undefined && !isStopped; item = take()) {
            try {
                await action(item);
            }
            catch (error) {
                isStopped = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: width }, takeTurns));
}

;// CONCATENATED MODULE: ./build/packages/facts/src/pace.js
/** Lets something happen at most once per `milliseconds`; the first time after as long has gone by. */
function makePace(milliseconds) {
    let last = performance.now();
    return () => {
        const now = performance.now();
        if (now - last < milliseconds)
            return false;
        last = now;
        return true;
    };
}

;// CONCATENATED MODULE: ./build/packages/facts/src/plan.js
/**
 * What there is to do, in the order of the paths; a file that no job wants is no task.
 * @throws {TypeError} where two jobs have one id: their facts could not be told apart.
 */
function planTasks(paths, jobs) {
    const ids = new Set();
    for (const { id } of jobs) {
        if (ids.has(id))
            throw new TypeError(`two collectors are called ${id}`);
        ids.add(id);
    }
    // Most files are wanted by the same jobs: one list of indexes serves them all.
    const lists = new Map();
    const tasks = [];
    for (const path of paths) {
        let name = "";
        for (const job of jobs)
            name += job.wants(path) ? "1" : "0";
        const shared = lists.get(name) ?? jobs.flatMap((_, index) => (name[index] === "1" ? [index] : []));
        lists.set(name, shared);
        if (shared.length > 0)
            tasks.push({ path, jobs: shared });
    }
    return tasks;
}

// EXTERNAL MODULE: ./build/packages/checkout/src/stamp.js
var stamp = __webpack_require__(3203);
;// CONCATENATED MODULE: ./build/packages/facts/src/recall.js

/**
 * Answers tasks without reading their files: for objects git knows what they hold, for files on disk their stamps tell
 * whether they still hold what they held. Whatever git's index says of a file on disk does not count: filters, conversions
 * of line ends and flags make it say something else than what would be read.
 */
function recallAll(tree, tasks, work, stamps) {
    const { origin } = tree;
    const stamper = origin === undefined || stamps === undefined || stamps.isEmpty ? undefined : (0,stamp/* makeStamper */.du)(origin.root);
    const idOnDisk = (path) => {
        if (stamper === undefined)
            return undefined;
        const stamp = tree.stampOf?.(path) ?? stamper(path);
        return stamp && stamps?.find(path, stamp);
    };
    const results = [];
    const left = [];
    const ids = [];
    for (const [index, task] of tasks.entries()) {
        const named = tree.idOf?.(task.path);
        const id = named === undefined ? idOnDisk(task.path) : Buffer.from(named, "hex");
        const known = id === undefined ? undefined : work.recall(task, id);
        if (known !== undefined) {
            results.push([index, known]);
            continue;
        }
        left.push(index);
        // What is on disk may be something else by the time it is read.
        ids.push(named);
    }
    return { results, left, ids };
}

;// CONCATENATED MODULE: ./build/packages/facts/src/threads/protocol.js
/** Makes the queue of so many tasks. */
function makeQueue(count) {
    return { count, next: new Int32Array(new SharedArrayBuffer(4)) };
}
/** Takes the next task for this thread; `undefined` when all are taken. */
function takeNext({ count, next }) {
    const index = Atomics.add(next, 0, 1);
    return index < count ? index : undefined;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/threads/shared-tasks.js

/** Puts tasks into shared memory. Sent one by one to a thread, 100,000 of them would be held once more by each. */
function shareTasks(count, taskAt) {
    const starts = new Uint32Array(new SharedArrayBuffer(4 * (count + 1)));
    const list = new Uint32Array(new SharedArrayBuffer(4 * count));
    const places = new Map();
    let end = 0;
    for (let at = 0; at < count; at++) {
        const { task, id } = taskAt(at);
        const place = places.get(task.jobs) ?? places.size;
        places.set(task.jobs, place);
        list[at] = place;
        end += (0,path_bytes/* encodePath */.O0)(task.path).length + 1 + (id?.length ?? 0);
        starts[at + 1] = end;
    }
    const texts = Buffer.from(new SharedArrayBuffer(end));
    for (let at = 0; at < count; at++) {
        const { task, id = "" } = taskAt(at);
        const path = (0,path_bytes/* encodePath */.O0)(task.path);
        const start = starts[at] ?? 0;
        texts.set(path, start);
        texts.write(id, start + path.length + 1, "latin1");
    }
    return { texts, starts, lists: [...places.keys()], list };
}
/** The task at a place of the list. */
function readTask({ texts, starts, lists, list }, at) {
    const text = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength).subarray(starts[at], starts[at + 1]);
    const end = text.indexOf(0);
    const id = text.toString("latin1", end + 1);
    const jobs = lists[list[at] ?? 0] ?? [];
    // A decoder does not read from shared memory.
    return {
        task: { path: decodePath(Uint8Array.from(text.subarray(0, end))), jobs },
        id: id === "" ? undefined : id,
    };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/packages/facts/src/threads/workers.js

/** What a thread makes is short-lived: with more room for it than this, it only takes more memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };
/**
 * Starts threads that take tasks of the assignment. A thread that breaks is no trouble: what it does not tell, this thread
 * does.
 * @param file the program of a thread, which calls `serveTasks`.
 */
function startWorkers(file, count, assignment, hear) {
    const workers = [];
    try {
        while (workers.length < count)
            workers.push(new external_node_worker_threads_.Worker(file, { workerData: assignment, resourceLimits }));
    }
    catch {
        // The machine has no more threads to give: those that are there, this one at least, do it all.
    }
    const ends = workers.map((worker) => new Promise((resolve) => {
        worker.on("message", ({ results, isLast }) => {
            hear(results);
            if (isLast)
                resolve();
        });
        worker.on("error", () => resolve());
        worker.on("exit", () => resolve());
    }));
    return {
        done: Promise.all(ends).then(() => undefined),
        stop: () => {
            for (const worker of workers)
                void worker.terminate();
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/blob-id.js

/** The id that git gives to these bytes as a blob, hexadecimal; without any conversion of line ends, filters or keywords. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// EXTERNAL MODULE: ./build/packages/gate/src/tree.js
var src_tree = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/packages/gate/src/kind.js
/**
 * What a file is by its name alone: its extension for Python files (`.py`, `.pyi`, `.pyw`), for any other its whole base
 * name. A collector gets no more of the path than this, so that a fact holds for the same bytes wherever they lie.
 */
function kindOf(path) {
    // The case of most files, and what is asked of each more than once.
    if (path.endsWith(".py"))
        return ".py";
    const name = path.slice(path.lastIndexOf("/") + 1);
    return /\.py[iw]$/.exec(name)?.[0] ?? name;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/collect-file.js

/**
 * Runs jobs over one file and returns their outcomes in the jobs' order. It depends on nothing but the file's bytes, its
 * kind and the jobs, and so may run anywhere.
 */
async function collectFile({ path, bytes }, jobs) {
    // One object for all jobs: what the parser finds out about a file it remembers by that.
    const file = { path: kindOf(path), bytes };
    const outcomes = [];
    for (const job of jobs)
        outcomes.push(await runJob(file, job, path));
    return outcomes;
}
async function runJob(file, job, path) {
    try {
        const fact = await job.collect(file);
        return { text: fact === undefined ? "" : JSON.stringify(fact) };
    }
    catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause), { cause });
        return { failure: { id: job.id, path, error } };
    }
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/section-key.js

/**
 * The name of a store's section: all that a fact is made from besides the content itself. A fact of other options, of
 * another version of the code, of another kind of file or of an id of another kind lies in another section.
 * @param code the digest of the collector's code.
 * @param width how many bytes an id has: git has two kinds.
 */
function sectionKey(job, code, kind, width) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([job.id, job.depends, code, kind, width]))
        .digest("hex");
}

;// CONCATENATED MODULE: ./build/packages/facts/src/work.js




/** Does tasks, in whatever thread: the one step that a store can answer. */
class Work {
    #jobs;
    #source;
    #store;
    #codes;
    /** By how long ids are and by kind, the section of each job. */
    #sections = new Map();
    /** @param codes the digest of each job's code, for the store. */
    constructor(jobs, source, store, codes) {
        this.#jobs = jobs;
        this.#source = source;
        this.#store = store;
        this.#codes = codes;
    }
    /** Answers a task from the store, if that knows all of it. @param id of the content. */
    recall({ path, jobs }, id) {
        if (this.#store === undefined)
            return undefined;
        const sections = this.#sectionsOf(this.#store, path, id, jobs);
        const outcomes = [];
        for (const job of jobs) {
            const text = sections[job]?.find(id);
            if (text === undefined)
                return undefined;
            outcomes.push(text === "" ? noFact : { text });
        }
        return { outcomes };
    }
    /** Reads the file of a task and collects what the store does not know. @param given the id of the content, if it is known. */
    async run(task, given) {
        try {
            const read = this.#source.read(task.path, given);
            const file = read instanceof Promise ? await read : read;
            if (file === undefined)
                return "gone";
            const result = await this.#look(task, file, given);
            this.#source.release(file);
            return result;
        }
        catch (error) {
            if (!(error instanceof src_tree/* UnreadableFile */.i))
                throw error;
            return { path: task.path, reason: error.message, blocking: true };
        }
    }
    async #look(task, file, given) {
        if (this.#store === undefined)
            return { outcomes: await this.#collect(task, file) };
        const stamp = isStamped(file) ? { stamp: file.stamp } : {};
        const id = given ?? blobId(file.bytes);
        const known = given === undefined ? this.recall(task, Buffer.from(id, "hex")) : undefined;
        return { outcomes: known?.outcomes ?? (await this.#collect(task, file)), id, ...stamp };
    }
    /** Puts what was collected, here or in another thread, into the store. */
    remember({ path, jobs }, { outcomes }, id) {
        if (this.#store === undefined)
            return;
        const sections = this.#sectionsOf(this.#store, path, id, jobs);
        for (const [at, job] of jobs.entries()) {
            const outcome = outcomes[at];
            // A defect of a collector is not kept: it may have been the machine's.
            if (outcome !== undefined && "text" in outcome)
                sections[job]?.add(id, outcome.text);
        }
    }
    #collect({ jobs }, file) {
        return collectFile(file, jobs.flatMap((index) => this.#jobs[index] ?? []));
    }
    /** By job, those of some jobs at least: where files are of many kinds, few jobs want each. */
    #sectionsOf(store, path, { length: width }, jobs) {
        const kind = kindOf(path);
        const byKind = this.#sections.get(width) ?? new Map();
        this.#sections.set(width, byKind);
        const sections = byKind.get(kind) ?? [];
        byKind.set(kind, sections);
        for (const at of jobs) {
            const job = this.#jobs[at];
            if (job === undefined)
                continue;
            sections[at] ??= store.section(sectionKey(job, this.#codes[at] ?? "", kind, width), width);
        }
        return sections;
    }
}
/** Shared, because most files have none. */
const noFact = { text: "" };
function isStamped(file) {
    return "stamp" in file;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/collect-facts.js










/** How many files are read or held at a time: enough to overlap reading with work, few enough for large files. */
const FILES_IN_FLIGHT = 4;
/** How often progress is told, in milliseconds, and how long timers and signals may have to wait. */
const BREATH = 50;
/**
 * A thread warms up as long as the first one does: it is started only where it has so many files to do that the time comes
 * in again. Measured over 1,790 files, a second one brings 5 % on Node 20 and loses 10 % on Node 24; over 18,800 it brings 35 %.
 */
const FILES_PER_THREAD = 2_000;
/**
 * Makes the function that runs jobs over a tree. Each file that a job wants is read at most once for all of them; the
 * result depends on the tree and the jobs, not on timing, threads or what is stored. A file that the tree has no more is
 * passed over and not counted. The function throws a `TypeError` where two jobs have one id.
 */
function makeCollect(settings = {}) {
    return async (tree, jobs, progress) => {
        const tasks = planTasks(tree.paths, jobs);
        const run = new Run(tree, jobs, tasks, settings);
        try {
            await run.finish(progress);
        }
        finally {
            run.close();
        }
        progress?.(tasks.length, tasks.length);
        return gather(jobs, tasks, run.results);
    };
}
/** Collects with nothing kept and in this thread alone. */
const collectFacts = makeCollect();
class Run {
    results;
    #tasks;
    #settings;
    #work;
    #queue;
    /** What threads are started with, but for the tasks; `undefined` where they could not open the tree. */
    #assignment;
    #begun = Date.now();
    #stamps;
    /** Indexes of the tasks that the store did not answer, and what is known of them. */
    #left;
    #ids;
    #workers;
    #done = 0;
    constructor(tree, jobs, tasks, settings) {
        this.#tasks = tasks;
        this.#settings = settings;
        this.results = Array.from({ length: tasks.length });
        const codes = jobs.map((job) => settings.codeOf?.(job));
        // Facts of code that is not known could be any other code's.
        const cache = codes.every((code) => code !== undefined) ? settings.cache : undefined;
        const known = codes.map((code) => code ?? "");
        const { origin } = tree;
        const source = origin?.kind === "files"
            ? openSource(origin)
            : { read: (path) => tree.read(path), release: () => { } };
        this.#work = new Work(jobs, source, cache?.store, known);
        this.#stamps = cache?.stampsOf(origin);
        const recalled = recallAll(tree, tasks, this.#work, this.#stamps);
        for (const [index, result] of recalled.results)
            this.results[index] = result;
        this.#left = recalled.left;
        this.#ids = recalled.ids;
        this.#done = recalled.results.length;
        this.#queue = makeQueue(this.#left.length);
        this.#assignment = origin && {
            origin,
            jobs: jobs.map(({ id, depends }) => ({ id, depends })),
            codes: known,
            store: cache?.store.file,
            queue: this.#queue,
        };
    }
    /** Does what the store did not answer, in this thread and its workers; and what a worker that broke left undone. */
    async finish(progress) {
        const { threads } = this.#settings;
        const wanted = Math.min((threads?.count ?? 1) - 1, Math.floor(this.#left.length / FILES_PER_THREAD));
        if (this.#assignment !== undefined && threads !== undefined && wanted > 0) {
            const shared = shareTasks(this.#left.length, (at) => this.#taskAt(at));
            this.#workers = startWorkers(threads.file, wanted, { ...this.#assignment, tasks: shared }, (results) => {
                for (const [at, result] of results)
                    this.#take(at, result);
            });
        }
        await this.#doTasks(progress);
        if (this.#workers === undefined)
            return;
        await this.#workers.done;
        const undone = this.#left.flatMap((index, at) => (this.results[index] === undefined ? [at] : []));
        for (const at of undone)
            await this.#do(at);
    }
    close() {
        this.#workers?.stop();
    }
    async #doTasks(progress) {
        const isTime = makePace(BREATH);
        // All files wait for it: while one is at work, timers, signals and other threads would never have their turn.
        let pause;
        await runInFlight(() => takeNext(this.#queue), FILES_IN_FLIGHT, async (at) => {
            if (pause !== undefined)
                await pause;
            await this.#do(at);
            if (!isTime())
                return;
            progress?.(this.#done, this.#tasks.length);
            pause = new Promise((resolve) => {
                setImmediate(() => {
                    pause = undefined;
                    resolve();
                });
            });
        });
    }
    async #do(at) {
        const { task, id } = this.#taskAt(at);
        this.#take(at, await this.#work.run(task, id));
    }
    #taskAt(at) {
        const task = this.#tasks[this.#left[at] ?? -1];
        if (task === undefined)
            throw new RangeError(`there is no task ${at} left`);
        return { task, id: this.#ids[at] };
    }
    #take(at, result) {
        const index = this.#left[at];
        const task = index === undefined ? undefined : this.#tasks[index];
        if (index === undefined || task === undefined)
            return;
        this.#done++;
        if (result === "gone" || "reason" in result) {
            this.results[index] = result;
            return;
        }
        // Most files have no facts: one object stands for all of these.
        const isEmpty = result.outcomes.every((outcome) => "text" in outcome && outcome.text === "");
        this.results[index] = isEmpty ? emptyOf(result.outcomes.length) : { outcomes: result.outcomes };
        if (result.id === undefined)
            return;
        const id = Buffer.from(result.id, "hex");
        this.#work.remember(task, result, id);
        if (result.stamp !== undefined)
            this.#stamps?.add(task.path, result.stamp, id, this.#begun);
    }
}
const empties = [];
/** What comes of a file in which so many jobs found nothing. */
function emptyOf(jobs) {
    const known = empties[jobs];
    if (known !== undefined)
        return known;
    const made = { outcomes: Array.from({ length: jobs }, () => ({ text: "" })) };
    empties[jobs] = made;
    return made;
}

// EXTERNAL MODULE: ./build/packages/checkout/src/git-dir.js
var git_dir = __webpack_require__(474);
// EXTERNAL MODULE: ./build/packages/checkout/src/git.js
var git = __webpack_require__(1832);
;// CONCATENATED MODULE: ./build/packages/run/src/cache-folder.js





const OWN = "pawl";
/**
 * The folder of what is kept between runs: inside the one that was named; else inside the repository's git directory; for
 * plain folders the user's cache.
 * @throws {UsageError} for a folder that was named and cannot be made, or that the repository has a say in.
 */
async function cacheFolder(place, cwd, named) {
    if (named === undefined) {
        const shared = place.kind === "git" ? (0,git_dir/* gitDirs */.V)(place.root)?.common : undefined;
        return (0,external_node_path_.join)(shared ?? userCache(), OWN);
    }
    const folder = (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, named), OWN);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    }
    catch (error) {
        const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
        throw new usage_error/* UsageError */.e(`the cache folder ${named} cannot be made: ${why}`, "It was named as the cache folder.");
    }
    if (place.kind === "git")
        await refuseTracked(place.root, folder, named);
    return folder;
}
/** Whoever may change the repository must not say what Pawl has found out about it: a commit could bring its own facts. */
async function refuseTracked(root, folder, named) {
    const inside = (0,external_node_path_.relative)(root, folder);
    if (inside === ".." || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside))
        return;
    const isLink = (0,external_node_path_.relative)(root, (0,external_node_fs_.realpathSync)(folder)) !== inside;
    const path = inside.split(external_node_path_.sep).join("/");
    const tracked = await (0,git/* git */.$Y)(root, ["--literal-pathspecs", "ls-files", "-z", "--", path]);
    if (!isLink && tracked.length === 0)
        return;
    throw new usage_error/* UsageError */.e(`the cache folder ${named} is part of the repository: ${isLink ? "it is or leads through a link" : "files in it are tracked"}`, "Name a folder that the repository has no say in, outside of it at best.");
}
/** Where programs keep what they can make again: the XDG base directory specification, macOS's and Windows' own places. */
function userCache() {
    const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: windows } = process.env;
    if (process.platform === "win32")
        return windows ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), "AppData", "Local");
    if (process.platform === "darwin")
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), "Library", "Caches");
    return xdg?.startsWith("/") ? xdg : (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache");
}

;// CONCATENATED MODULE: ./build/packages/run/src/collector-digests.js
// Generated by `pnpm generate` from the sources of the collectors. Do not edit.
/** By gate, the digest of the code that its facts are made by. */
const collectorDigests = new Map([
    ["bare-except", "da6e0b1d2edeeaee9601d158071311dd"],
    ["port-conflict", "020f5cf829f2acaf62ce56a33a033b2a"],
    ["todo-to-issues", "58cc8d7a0fdce6d38bf451563f9c00f9"],
    ["pawl", "b63a299810d09b13e4f3d1a67bf19fae"],
]);

;// CONCATENATED MODULE: ./build/packages/run/src/collecting.js








/** @throws {UsageError} for a cache folder that was named and cannot be used. */
async function prepareCollecting(place, cwd, { jobs, cacheDir, head = "working tree" }) {
    compileLess();
    keepHeapsSmall();
    const folder = cacheDir === false ? undefined : await cacheFolder(place, cwd, cacheDir);
    // What is kept is read while git works, not before it is asked.
    await new Promise((resolve) => setImmediate(resolve));
    const cache = folder === undefined ? undefined : new Cache(folder);
    if (head === "working tree")
        cache?.stampsOf({ kind: "files", root: place.root });
    const file = workerFile();
    const collect = makeCollect({
        ...(cache && { cache }),
        codeOf: ({ id }) => collectorDigests.get(id.slice(0, id.indexOf("/"))),
        ...(file !== undefined && { threads: { count: jobs ?? (0,external_node_os_.availableParallelism)(), file } }),
    });
    return { collect, save: () => cache?.save() };
}
/**
 * What runs for a second spends half of its time in V8's compiler. Functions are put into one another up to a smaller size
 * (V8's own limit is 920), and compiled for speed a little later (132 KB): a run over 1,790 files takes 20 % less time on
 * Node 20 and 5 % less on Node 24, and long runs take as long as before.
 */
function compileLess() {
    (0,external_node_v8_.setFlagsFromString)("--max-inlined-bytecode-size-cumulative=150");
    // Later versions of V8 have a compiler between, and no such flag: they would complain of it.
    if (Number.parseInt(process.versions.v8, 10) < 12)
        (0,external_node_v8_.setFlagsFromString)("--interrupt-budget=300000");
}
/**
 * V8 lets a heap grow to a multiple of what is alive in it before it looks for garbage. With 100,000 files that would be
 * memory that a runner may not have; looking sooner costs a few hundredths of the time.
 */
function keepHeapsSmall() {
    (0,external_node_v8_.setFlagsFromString)("--heap-growing-percent=25");
}
/** The program of a thread lies beside the bundles; sources that run unbundled have none and do without threads. */
function workerFile() {
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), "..", "worker", "index.js");
    return (0,external_node_fs_.existsSync)(file) ? file : undefined;
}

// EXTERNAL MODULE: ./build/packages/checkout/src/list-tree.js
var list_tree = __webpack_require__(1683);
// EXTERNAL MODULE: ./build/packages/checkout/src/default-excludes.js
var default_excludes = __webpack_require__(3709);
// EXTERNAL MODULE: ./build/packages/checkout/src/linguist.js
var linguist = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/packages/checkout/src/partial-clone.js
var partial_clone = __webpack_require__(6949);
;// CONCATENATED MODULE: ./build/packages/checkout/src/scope.js



/** Ties the options to the named paths (relative to the root, empty for the root) and the marks of this tree's folders. */
function makeScope(options, named, marks) {
    const names = new Set(named);
    const isIncluded = options.include === undefined ? () => true : (0,glob/* compileGlobs */.t)(options.include);
    const excludes = (options.exclude ?? []).map((by) => ({ by, matches: (0,glob/* compileGlob */.S)(by) }));
    const folders = new Map([["", names.has("") ? "in" : "out"]]);
    const folderStanding = (folder) => {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const standing = names.has(folder) ? "in" : belowParent(folder, folderStanding((0,path_bytes/* folderOf */.yS)(folder)));
        folders.set(folder, standing);
        return standing;
    };
    const belowParent = (folder, parent) => {
        if (parent !== "in" || !options.defaultExcludes)
            return parent;
        const by = (0,default_excludes/* findFolderExclude */.Su)(folder, marks);
        return by === undefined ? "in" : { by };
    };
    const placing = (path) => {
        const place = names.has(path) ? "in" : folderStanding((0,path_bytes/* folderOf */.yS)(path));
        if (place === "out")
            return "out";
        const exclude = excludes.find(({ matches }) => matches(path));
        return exclude === undefined ? place : { by: exclude.by };
    };
    return {
        placing,
        standing: (path) => (options.wants(path) && isIncluded(path) ? placing(path) : "out"),
    };
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/selection.js
/** Picks the files of a tree that are judged, and counts what the excludes leave out. */
class Selection {
    scope;
    named;
    counts = new Map();
    constructor(scope, named) {
        this.scope = scope;
        this.named = new Set(named);
    }
    count(by) {
        this.counts.set(by, (this.counts.get(by) ?? 0) + 1);
    }
    /** The files that are in scope. */
    take(files) {
        return files.filter((path) => {
            const standing = this.scope.standing(path);
            if (typeof standing === "object")
                this.count(standing.by);
            return standing === "in";
        });
    }
    /** The files that no attribute leaves out; a named file stays, whatever its attributes. */
    takeUnattributed(files, attributed) {
        return files.filter((path) => {
            const by = this.named.has(path) ? undefined : attributed.get(path);
            if (by !== undefined)
                this.count(by);
            return by === undefined;
        });
    }
    /** How many files each exclude left out, sorted by exclude. */
    excluded() {
        return new Map([...this.counts].sort(([one], [other]) => (one < other ? -1 : 1)));
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/tree-links.js
/** More links than this in one way are a loop, as the file systems count. */
const mostHops = 40;
/**
 * Whether a link of a tree of objects leads out of that tree, through other links of it too. `targets` holds what each link
 * says, by its path; `root` is where the tree would be checked out, for links that say where they lead from the top of the
 * file system.
 */
function leadsOut(path, targets, root) {
    const ahead = path.split("/").reverse();
    const behind = [];
    let hops = 0;
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (behind.pop() === undefined)
                return true;
            continue;
        }
        behind.push(part);
        const target = targets.get(behind.join("/"));
        if (target === undefined)
            continue;
        if (++hops > mostHops)
            return false;
        behind.pop();
        let way = target;
        if (target.startsWith("/")) {
            if (target !== root && !target.startsWith(`${root}/`))
                return true;
            behind.length = 0;
            way = target.slice(root.length);
        }
        ahead.push(...way.split("/").reverse());
    }
    return false;
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/object-tree.js









/** Makes a tree of objects that are listed already. All blobs that it may be asked for are here when it returns. */
async function openObjects(options, { description, entries, unmerged }) {
    const { root, named, access } = options;
    const files = new Map();
    const links = new Map();
    for (const { mode, id, path } of entries) {
        if (mode.startsWith("100"))
            files.set(path, id);
        else if (mode === "120000")
            links.set(path, id);
    }
    const { trusted } = options;
    const marks = (0,default_excludes/* markFolders */.fh)(files.keys());
    const scope = makeScope(options, named, trusted?.marks(marks) ?? marks);
    const selection = new Selection(scope, named);
    const taken = selection.take([...files.keys()]);
    const ownAttributes = options.defaultExcludes && trusted === undefined;
    const attributes = ownAttributes ? [...files].filter(([path]) => (0,linguist/* isAttributes */.ee)(path)) : [];
    const wantedLinks = [...links.keys()].filter((path) => scope.standing(path) === "in");
    const ids = taken.map((path) => files.get(path) ?? "");
    const more = [...attributes.map(([, id]) => id), ...(wantedLinks.length > 0 ? links.values() : [])];
    await (0,partial_clone/* fetchMissing */.j)(root, [...ids, ...more], access);
    const blobs = (0,cat_file/* makeBlobReader */.z)(root);
    const attributed = (await trusted?.attributed(taken)) ??
        (await (0,linguist/* findLinguistIn */.mG)(root, taken, await (0,linguist/* readAttributes */.wb)(blobs, attributes)));
    const linksOut = await findLinksOut(root, blobs, wantedLinks, links);
    return {
        description,
        paths: selection.takeUnattributed(taken, options.defaultExcludes ? attributed : new Map()).sort(),
        unanalysed: [...linksOut, ...describeUnmerged(unmerged, scope)].sort((one, other) => one.path < other.path ? -1 : 1),
        excluded: selection.excluded(),
        origin: { kind: "objects", root },
        idOf: (path) => files.get(path),
        read: (path) => (0,blob_file/* readBlobFile */.W)(blobs, path, files.get(path)),
        close: blobs.close,
    };
}
/**
 * Of links to folders out of the tree only those are named whose name is wanted: a commit does not hold what is there, so
 * that whether it is a folder is not known.
 */
async function findLinksOut(root, blobs, wanted, links) {
    if (wanted.length === 0)
        return [];
    const targets = new Map();
    const read = async ([path, id]) => {
        const blob = await blobs.read(id);
        if ("bytes" in blob)
            targets.set(path, (0,path_bytes/* decodePath */.q0)(blob.bytes));
    };
    await Promise.all(Array.from(links, read));
    const reason = "symbolic link out of the tree, not followed";
    return wanted
        .filter((path) => leadsOut(path, targets, root))
        .map((path) => ({ path, reason, blocking: false }));
}
function* describeUnmerged(unmerged, scope) {
    for (const path of unmerged) {
        if (scope.standing(path) === "in") {
            yield { path, reason: "in conflict: not merged in the index", blocking: true };
        }
    }
}

// EXTERNAL MODULE: ./build/packages/checkout/src/scratch.js + 1 modules
var scratch = __webpack_require__(3951);
// EXTERNAL MODULE: ./build/packages/checkout/src/write-head.js
var write_head = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/packages/checkout/src/index-tree.js




/**
 * The files of the index as the next commit would hold them: without those that are only intended to be added. A file in
 * conflict cannot be judged.
 */
async function openIndex(options) {
    const { root } = options;
    const { entries, unmerged } = await (0,scratch/* withScratch */.h)(root, async (scratch) => {
        const { tree, unmerged } = await (0,write_head/* writeIndex */._M)(root, scratch);
        return { entries: await (0,list_tree/* listTree */.n)(root, tree, scratch.env), unmerged };
    });
    return openObjects(options, { description: `the index of ${root}`, entries, unmerged });
}

// EXTERNAL MODULE: ./build/packages/checkout/src/commits.js
var commits = __webpack_require__(2982);
// EXTERNAL MODULE: ./build/packages/checkout/src/read-objects.js
var read_objects = __webpack_require__(4571);
;// CONCATENATED MODULE: ./build/packages/checkout/src/trusted-scope.js







/** Whether a file has a say in which other files are left out. */
function decidesScope(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name === "__init__.py") {
        const folder = (0,path_bytes/* folderOf */.yS)(path);
        return default_excludes/* DEFAULT_EXCLUDES */.Wg.builds.some((build) => folder === build || folder.endsWith(`/${build}`));
    }
    return (0,linguist/* isAttributes */.ee)(path) || name === default_excludes/* DEFAULT_EXCLUDES */.Wg.environmentMarker;
}
/** Whether a change touches a file that decides which others are left out. */
function changesScope({ changed, basePaths }) {
    return [...changed, ...basePaths].some(decidesScope);
}
/**
 * Reads what a commit says of which files are left out.
 * @throws {IncompleteClone} where its objects cannot be read.
 */
async function openTrustedScope({ root, commit, access, }) {
    const entries = await (0,read_objects/* readObjects */.$)(root, access, (env) => (0,list_tree/* listTree */.n)(root, commit, env));
    const files = new Map(entries.flatMap(({ mode, path, id }) => (mode.startsWith("100") ? [[path, id]] : [])));
    const base = (0,default_excludes/* markFolders */.fh)(files.keys());
    const folders = new Set();
    for (const path of files.keys()) {
        for (let at = (0,path_bytes/* folderOf */.yS)(path); at !== "" && !folders.has(at); at = (0,path_bytes/* folderOf */.yS)(at))
            folders.add(at);
    }
    return {
        async attributed(paths) {
            const attributes = [...files].filter(([path]) => (0,linguist/* isAttributes */.ee)(path));
            await (0,partial_clone/* fetchMissing */.j)(root, attributes.map(([, id]) => id), access);
            const blobs = (0,cat_file/* makeBlobReader */.z)(root);
            try {
                return await (0,linguist/* findLinguistIn */.mG)(root, paths, await (0,linguist/* readAttributes */.wb)(blobs, attributes));
            }
            finally {
                blobs.close();
            }
        },
        marks: ({ environments, packages }) => ({
            environments: new Set([...environments].filter((folder) => base.environments.has(folder) || !folders.has(folder))),
            packages: new Set([...packages, ...base.packages]),
        }),
    };
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/list-some.js






/** The most characters of names: a command line on Windows has no more than 32,767. */
const MOST_CHARACTERS = 20_000;
/**
 * The entries of some files of a commit or tree, as far as it has them, with those that decide whether they are left out:
 * attributes and marks of the folders above. A tree of 10,000 files is not listed for twenty. With very many files, or where
 * one of them is a link, it is all entries: where a link leads may depend on every other one.
 */
async function listSome(root, id, files, env = {}) {
    if (files.length === 0)
        return [];
    const names = [...withDeciding(files)];
    const length = names.reduce((sum, name) => sum + name.length + 1, 0);
    // Names that are not UTF-8 cannot stand among the arguments.
    if (length > MOST_CHARACTERS || names.some((name) => /[\udc80-\udcff]/u.test(name))) {
        return (0,list_tree/* listTree */.n)(root, id, env);
    }
    const ask = ["--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", id, "--", ...names];
    const entries = (0,list_tree/* readEntries */.$)(await (0,git/* git */.$Y)(root, ask, { env }));
    return entries.some(({ mode }) => mode === "120000") ? (0,list_tree/* listTree */.n)(root, id, env) : entries;
}
function withDeciding(files) {
    const paths = new Set(files);
    const folders = new Set();
    for (const path of files) {
        for (let at = path; at !== "" && !folders.has((0,path_bytes/* folderOf */.yS)(at)); at = (0,path_bytes/* folderOf */.yS)(at))
            folders.add((0,path_bytes/* folderOf */.yS)(at));
    }
    for (const folder of folders) {
        const below = folder === "" ? "" : `${folder}/`;
        const deciding = [linguist/* ATTRIBUTES_FILE */.Vb, default_excludes/* DEFAULT_EXCLUDES */.Wg.environmentMarker, "__init__.py"].map((name) => below + name);
        for (const path of deciding)
            if (decidesScope(path))
                paths.add(path);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/commit-tree.js





/**
 * The files of a commit, read from git's objects: nothing is checked out. Excludes count as in a working tree.
 * @throws {UsageError} where there is no such commit.
 * @throws {IncompleteClone} where its objects cannot be read: missing and not to be fetched, or damaged.
 */
async function openCommit(options) {
    const { root, commit, access, only } = options;
    const id = await (0,commits/* resolveCommit */.WL)(root, commit);
    const entries = await (0,read_objects/* readObjects */.$)(root, access, (env) => only === undefined ? (0,list_tree/* listTree */.n)(root, id, env) : listSome(root, id, only, env));
    return openObjects(options, { description: `commit ${id}`, entries, unmerged: [] });
}

// EXTERNAL MODULE: ./build/packages/checkout/src/links.js
var links = __webpack_require__(3041);
// EXTERNAL MODULE: ./build/packages/checkout/src/index-entries.js
var index_entries = __webpack_require__(1253);
// EXTERNAL MODULE: ./build/packages/checkout/src/untracked.js
var untracked = __webpack_require__(3199);
;// CONCATENATED MODULE: ./build/packages/checkout/src/git-files.js




/** More named paths than this are not handed to git one by one: it lists everything, which is as fast and never too long. */
const mostPathspecs = 100;
/**
 * Lists the files below the named paths, at least: with very many names those of the whole working tree.
 * @param look is given the tracked files while git still looks for untracked ones, which takes it longer.
 * @throws {GitFailure} where git cannot read the repository.
 */
async function listGitFiles(root, named, look) {
    const isWhole = named.includes("") || named.length > mostPathspecs;
    const tracking = (0,index_entries/* listIndex */.VH)(root, isWhole ? [] : named).then((entries) => {
        const sorted = sortEntries(entries);
        look(sorted.files);
        return sorted;
    });
    const [{ files, links, sparse }, others] = await Promise.all([
        tracking,
        (0,untracked/* listUntracked */.c)(root, isWhole ? [] : named),
    ]);
    return {
        tracked: files,
        trackedLinks: links,
        sparse,
        untracked: (0,path_bytes/* decodePaths */.NA)(others.stdout).filter((path) => !path.endsWith("/")),
        unreadable: Array.from(others.stderr.matchAll(unopened), ([, path = "", why = ""]) => ({
            path,
            reason: `the folder cannot be read: ${why}`,
            blocking: true,
        })),
    };
}
const unopened = /^warning: could not open directory '(.*?)\/?': (.*)$/gm;
function sortEntries(entries) {
    const files = [];
    const links = [];
    const sparse = [];
    // A path in conflict has several entries, one after the other, not all of one kind perhaps.
    const push = (list, path) => {
        if (list.at(-1) !== path)
            list.push(path);
    };
    for (const entry of entries) {
        if ((0,index_entries/* isFileEntry */.Hz)(entry))
            push((0,index_entries/* isSparseEntry */.pN)(entry) ? sparse : files, (0,index_entries/* pathOfEntry */.le)(entry));
        else if ((0,index_entries/* isLinkEntry */.Hw)(entry))
            push(links, (0,index_entries/* pathOfEntry */.le)(entry));
    }
    return { files, links, sparse };
}
/** Which of the named paths the ignore rules match, whether or not something below is tracked all the same. */
async function listIgnored(root, named) {
    const paths = named.filter((path) => path !== "");
    if (paths.length === 0)
        return [];
    try {
        // `./`: a name may begin with a colon, which has a meaning of its own. The answer repeats the question.
        const input = Buffer.from(paths.map((path) => `./${path}\0`).join(""));
        const answer = (0,path_bytes/* decodePaths */.NA)(await (0,git/* git */.$Y)(root, ["check-ignore", "-z", "--no-index", "--stdin"], { input }));
        return answer.map((path) => path.slice("./".length));
    }
    catch (error) {
        // 1: none of them.
        if (error instanceof git/* GitFailure */.Xi && error.status === 1)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/walk.js


/** Folders that hold no sources of anybody: version control's own files and Python's bytecode. */
const passedOver = new Set([".git", ".hg", ".svn", "__pycache__"]);
/** Lists the files below `starts` (folders or files, relative to the root) without asking git. Follows no link. */
function walk(root, starts) {
    const found = { files: new Set(), links: new Set(), special: new Set() };
    const unreadable = new Map();
    const seen = new Set();
    const folders = [];
    const sort = (path, kind) => {
        if (kind.isDirectory())
            folders.push(path);
        else if (kind.isFile())
            found.files.add(path);
        else if (kind.isSymbolicLink())
            found.links.add(path);
        else
            found.special.add(path);
    };
    for (const start of starts) {
        const stats = (0,external_node_fs_.lstatSync)((0,path_bytes/* fileSystemPath */.fj)(root, start), { throwIfNoEntry: false });
        if (stats !== undefined)
            sort(start, stats);
    }
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        if (seen.has(folder))
            continue;
        seen.add(folder);
        try {
            // latin1 keeps every byte of a name as one character, so that no name is lost on the way.
            const entries = (0,external_node_fs_.readdirSync)((0,path_bytes/* fileSystemPath */.fj)(root, folder), { withFileTypes: true, encoding: "latin1" });
            for (const entry of entries) {
                if (entry.isDirectory() && passedOver.has(entry.name))
                    continue;
                const name = (0,path_bytes/* decodePath */.q0)(Buffer.from(entry.name, "latin1"));
                sort(folder === "" ? name : `${folder}/${name}`, entry);
            }
        }
        catch (error) {
            const reason = `the folder cannot be read: ${error instanceof Error ? error.message : error}`;
            unreadable.set(folder, { path: folder, reason, blocking: true });
        }
    }
    return {
        files: [...found.files],
        links: [...found.links],
        special: [...found.special],
        unreadable: [...unreadable.values()],
    };
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/listing.js





/**
 * Lists all that lies at and below the named paths, each path once. Of tracked files only those that matter are looked for
 * on disk: others may be gone.
 */
async function listFiles({ root, kind, named }, matters) {
    const stamps = new Map();
    if (kind === "plain")
        return { ...walk(root, named), sparse: [], stamps };
    const gone = new Set();
    const look = (tracked) => (0,stamp/* lookAtFiles */.Uy)(root, tracked.filter(matters), { stamps, gone });
    const [known, ignored] = await Promise.all([listGitFiles(root, named, look), listIgnored(root, named)]);
    const untracked = sortByKind(root, known.untracked);
    const present = known.sparse.filter((path) => lookAt(root, path)?.isFile());
    const there = gone.size === 0 ? known.tracked : known.tracked.filter((path) => !gone.has(path));
    const walked = walk(root, findUnknown(named, { ...known, tracked: there }, ignored));
    const files = new Set([...there, ...present, ...untracked.files, ...walked.files]);
    return {
        stamps,
        files: [...files],
        links: [...new Set([...known.trackedLinks, ...untracked.links, ...walked.links])],
        special: walked.special,
        unreadable: [...known.unreadable, ...walked.unreadable],
        sparse: known.sparse.filter((path) => !files.has(path)),
    };
}
/** The named paths that only a walk finds: git ignores them, or all that is in them (a `.gitignore` of `*` inside). */
function findUnknown(named, known, ignored) {
    if (named.includes(""))
        return ignored;
    const below = new Set([""]);
    for (const path of [known.tracked, known.trackedLinks, known.sparse, known.untracked].flat()) {
        for (let at = path; !below.has(at); at = (0,path_bytes/* folderOf */.yS)(at))
            below.add(at);
    }
    return [...new Set([...ignored, ...named.filter((path) => !below.has(path))])];
}
/** git lists untracked links among the files. */
function sortByKind(root, paths) {
    const files = [];
    const links = [];
    for (const path of paths) {
        const stats = lookAt(root, path);
        if (stats?.isFile())
            files.push(path);
        else if (stats?.isSymbolicLink())
            links.push(path);
    }
    return { files, links };
}
function lookAt(root, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,path_bytes/* fileSystemPath */.fj)(root, path), { throwIfNoEntry: false });
    }
    catch {
        // Listed a moment ago, and a folder on the way to it is none any more.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/working-tree.js









/**
 * Lists the files on disk at and below the named paths: tracked and untracked-not-ignored in a git working tree, all in a
 * plain folder or where a path is named that git ignores. Submodules, nested repositories and links are not followed.
 * @throws {UsageError} for a path that cannot be judged, and where git fails.
 */
async function openWorkingTree(options) {
    const place = await (0,src_root/* resolveRoot */.H)(options.cwd, options.paths);
    const { root, kind } = place;
    const listed = await listFiles(place, (path) => options.wants(path) || (0,default_excludes/* isMarker */.rg)(path));
    const { trusted } = options;
    const marks = (0,default_excludes/* markFolders */.fh)(listed.files);
    const scope = makeScope(options, place.named, trusted?.marks(marks) ?? marks);
    const selection = new Selection(scope, place.named);
    const links = new Set(listed.links);
    const files = selection.take(listed.files).filter((path) => !isBehind(links, path));
    for (const path of listed.sparse) {
        if (scope.standing(path) === "in")
            selection.count("sparse checkout");
    }
    const ask = trusted?.attributed ?? ((asked) => (0,linguist/* findLinguist */.r6)(root, asked));
    const attributed = kind === "git" && options.defaultExcludes ? await ask(files) : new Map();
    const paths = selection.takeUnattributed(files, attributed);
    const read = (0,read_file/* makeReader */.Y)(root);
    // What is kept for as long as the tree is are the stamps, not the whole listing.
    const { stamps } = listed;
    return {
        root,
        kind,
        description: kind === "git" ? `the working tree of ${root}` : `the folder ${root}`,
        paths: paths.sort(),
        unanalysed: [...listed.unreadable, ...describeOthers(root, listed, scope)].sort(byPath),
        excluded: selection.excluded(),
        origin: { kind: "files", root },
        stampOf: (path) => stamps.get(path),
        read: async (path) => {
            const file = read(path);
            return file && { path, bytes: file.bytes };
        },
    };
}
/** Whether a folder on the way to a file is a link: git still tracks files that such a link has taken the place of. */
function isBehind(links, path) {
    if (links.size === 0)
        return false;
    for (let folder = (0,path_bytes/* folderOf */.yS)(path); folder !== ""; folder = (0,path_bytes/* folderOf */.yS)(folder)) {
        if (links.has(folder))
            return true;
    }
    return false;
}
/** Links out of the tree, and what has the name of a file that is wanted and is none. */
function* describeOthers(root, listed, scope) {
    for (const path of listed.links) {
        const isAsked = scope.standing(path) === "in" || (scope.placing(path) === "in" && (0,links/* isLinkToFolder */.oz)(root, path));
        if (isAsked && (0,links/* isLinkOut */.j4)(root, path)) {
            yield { path, reason: "symbolic link out of the tree, not followed", blocking: false };
        }
    }
    for (const path of listed.special) {
        if (scope.standing(path) === "in")
            yield { path, reason: "not a regular file", blocking: false };
    }
}
function byPath(one, other) {
    return one.path < other.path ? -1 : 1;
}

// EXTERNAL MODULE: ./build/packages/checkout/src/diff-disk.js
var diff_disk = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/packages/checkout/src/changed-paths.js





/**
 * The files of the working tree that differ from HEAD or that it does not have, untracked-not-ignored ones among them,
 * sorted. Before the first commit these are all files.
 */
function changedPaths(root, wants) {
    return (0,scratch/* withScratch */.h)(root, async (scratch) => {
        const base = await findHead(root);
        const { differences, unread } = await (0,diff_disk/* diffDisk */.j)({ root, base, wants, access: undefined }, scratch);
        const paths = differences.flatMap(({ head }) => (head === undefined ? [] : [head.path]));
        return [...new Set([...paths, ...unread])].filter(wants).sort();
    });
}
/** HEAD's commit, before the first commit the empty tree, which git knows without having it. */
async function findHead(root) {
    try {
        return await (0,commits/* resolveCommit */.WL)(root, "HEAD");
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        return (await (0,git/* git */.$Y)(root, ["hash-object", "-t", "tree", "--stdin"])).toString().trim();
    }
}

// EXTERNAL MODULE: ./build/packages/checkout/src/change-between.js + 2 modules
var change_between = __webpack_require__(6312);
;// CONCATENATED MODULE: ./build/packages/run/src/open-trees.js


/** Opens the state that is judged. */
async function openHead(request, place, scope) {
    const { cwd, paths, only, head = "working tree", access } = request;
    const objects = { ...scope, root: place.root, named: place.named, ...(access && { access }) };
    if (head === "index")
        return openIndex(objects);
    if (typeof head === "object")
        return openCommit({ ...partOf(objects, only), commit: head.commit });
    const tree = await openWorkingTree({ ...scope, cwd, paths });
    if (request.changedOnly !== true)
        return tree;
    const changed = new Set(await changedPaths(place.root, scope.wants));
    return {
        ...(0,src_tree/* partOfTree */.N)(tree, tree.paths.filter((path) => changed.has(path))),
        description: `what differs from HEAD in ${tree.description}`,
        unanalysed: tree.unanalysed.filter(({ path }) => changed.has(path)),
    };
}
/** Of a tree's files only those that are named; its attributes are listed with them, and are not looked at. */
function partOf(scope, only) {
    if (only === undefined)
        return scope;
    const named = new Set(only);
    return { ...scope, only, wants: (path) => named.has(path) && scope.wants(path) };
}
/** Compares the head with the base. */
async function compareWithBase(commit, { head = "working tree", access }, { root }, scope) {
    const wants = (path) => scope.wants(path) || decidesScope(path);
    const id = await (0,commits/* resolveCommit */.WL)(root, commit);
    return { id, change: await (0,change_between/* changeBetween */.V)({ root, base: id, head, wants, ...(access && { access }) }) };
}
/**
 * What of the head is looked at. A change that could leave files out by attributes or marks of folders would loosen what
 * judges it: unless its own configuration is trusted, the base decides.
 */
async function scopeOfHead(scope, base, { trustedConfig, access }, { root }) {
    if (base === undefined || trustedConfig === "head" || !scope.defaultExcludes)
        return scope;
    if (!changesScope(base.change))
        return scope;
    return { ...scope, trusted: await openTrustedScope({ root, commit: base.id, ...(access && { access }) }) };
}
/**
 * Opens the state that the head is compared with, as far as it differs: what is the same has been looked at in the head.
 * Where a part of the tree is judged, it is that part, and what was renamed into it.
 */
async function openBase({ id, change }, { access }, { root, named }, scope, { paths }) {
    const renamed = paths.flatMap((path) => change.renames.get(path) ?? []);
    const all = named.includes("") ? named : [...named, ...renamed];
    const only = [...change.basePaths].filter(scope.wants);
    const wants = (path) => change.basePaths.has(path) && scope.wants(path);
    const objects = { ...scope, wants, root, named: all, only, ...(access && { access }) };
    const tree = await openCommit({ ...objects, commit: id });
    return { id, tree, change, close: tree.close };
}

;// CONCATENATED MODULE: ./build/packages/engine/src/agreed/new-accepts.js
/** The entries of `accept` that the head's configuration has and the base's does not: also one that says something else. */
function newAccepts(head, base) {
    const said = (accept) => [accept.rule, accept.path, accept.reason, accept.expires ?? ""].join("\0");
    const old = new Set(base.accept.map(said));
    return head.accept
        .filter((accept) => !old.has(said(accept)))
        .map(({ rule, path, reason, expires, line }) => ({
        kind: "accept",
        rule,
        path: head.file ?? "pawl.yml",
        line,
        covers: path,
        reason,
        ...(expires === undefined ? {} : { until: expires }),
    }));
}

// EXTERNAL MODULE: ./build/packages/engine/src/config/default-config.js
var default_config = __webpack_require__(9595);
// EXTERNAL MODULE: ./build/packages/run/src/find-config.js + 2 modules
var find_config = __webpack_require__(4219);
;// CONCATENATED MODULE: ./build/packages/run/src/trusted-config.js




/**
 * The configuration that counts: with a base the base's, so that a change cannot loosen what judges it; the head's where
 * the base has none, or one that cannot be understood, which only the change itself could mend. Without any, the defaults.
 * @throws {UsageError} where the head's configuration is wrong, whichever counts: merged, it would be everybody's.
 */
async function trustedConfig(place, { head = "working tree", base, trustedConfig: trusted = "base", access }, gates) {
    const objects = (files) => ({
        root: place.root,
        named: files,
        only: files,
        defaultExcludes: false,
        wants: (path) => files.includes(path),
        ...(access && { access }),
    });
    const openHead = (files) => typeof head === "object"
        ? openCommit({ ...objects(files), commit: head.commit })
        : openIndex(objects(files));
    const ours = head === "working tree" ? await (0,find_config/* findConfig */.u0)(place, gates) : await (0,find_config/* findConfigIn */.pR)(openHead, place, gates);
    if (base === undefined)
        return { config: requireNamed(ours, place, gates), newAccepts: [] };
    const openBase = (files) => openCommit({ ...objects(files), commit: base });
    const theirs = await (0,find_config/* findConfigIn */.pR)(openBase, place, gates).catch(ignoreUsage);
    const counting = trusted === "head" ? ours : (theirs ?? ours);
    return {
        config: requireNamed(counting, place, gates),
        newAccepts: newAccepts(ours ?? (0,default_config/* defaultConfig */.s)(gates), theirs ?? (0,default_config/* defaultConfig */.s)(gates)),
    };
}
function requireNamed(config, { named }, gates) {
    if (config !== undefined)
        return config;
    if (named !== undefined)
        throw new usage_error/* UsageError */.e(`${named}: no such file`, "It was named by --config.");
    return (0,default_config/* defaultConfig */.s)(gates);
}
function ignoreUsage(error) {
    if (!(error instanceof usage_error/* UsageError */.e))
        throw error;
}

;// CONCATENATED MODULE: ./build/packages/run/src/open-run.js





/**
 * Reads the configuration and opens the trees of a run.
 * @throws {UsageError} for mistakes in the request or the configuration.
 * @throws {IncompleteClone} where objects are missing and cannot be fetched.
 */
async function openRun(request) {
    const { cwd, paths, known, gates, adjust } = request;
    const place = await (0,src_root/* resolveRoot */.H)(cwd, paths);
    const { root, kind, named } = place;
    if (kind === "plain" && needsGit(request)) {
        throw new usage_error/* UsageError */.e("only files of a git repository can be compared", `${root} is none.`);
    }
    const trusted = request.settings === undefined
        ? await trustedConfig({ root, cwd, named: request.config }, request, known)
        : { config: request.settings, newAccepts: [] };
    const config = adjust === undefined ? trusted.config : adjust(trusted.config);
    const wanted = wantedGlobs(gates, config);
    const { include, exclude, defaultExcludes } = config;
    const scope = { include, exclude, defaultExcludes, wants: (0,glob/* compileGlobs */.t)(wanted) };
    // All at once, because git does most of it. Only a change of what is left out makes the listing be done again.
    const [compared, listed, collecting] = await Promise.all([
        request.base === undefined ? undefined : compareWithBase(request.base, request, place, scope),
        openHead(request, place, scope),
        prepareCollecting(place, cwd, request),
    ]);
    const headScope = await scopeOfHead(scope, compared, request, place);
    const tree = headScope === scope ? listed : await openHead(request, place, headScope);
    const base = compared && (await openBase(compared, request, place, scope, tree));
    const wholeTree = named.includes("") && request.changedOnly !== true && request.only === undefined;
    return { root, config, newAccepts: trusted.newAccepts, wanted, tree, wholeTree, base, ...collecting };
}
function needsGit({ head = "working tree", base, changedOnly }) {
    return head !== "working tree" || base !== undefined || changedOnly === true;
}
function wantedGlobs(gates, config) {
    const globs = gates.flatMap((gate) => Object.values(gate.facts).flatMap((collector) => collector.files(config.options.get(gate.name))));
    return [...new Set(globs)];
}


/***/ }),

/***/ 927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Pawl's version, the same as the root package.json's. */
const version = "0.1.0";


/***/ }),

/***/ 3624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);



const CAUSES = new Map([
    ["ENOENT", "the folder does not exist"],
    ["ENOTDIR", "the folder is a file"],
    ["EISDIR", "it is a folder"],
    ["EACCES", "permission denied"],
    ["EPERM", "permission denied"],
    ["EROFS", "the file system is read-only"],
    ["ENOSPC", "no space left on the device"],
]);
/**
 * Writes a file whole or not at all: beside its place first, then moved there. What is there already and is no plain file
 * (a device, a pipe) is written to as it is.
 * @throws {UsageError} naming the file as given and why it cannot be written.
 */
async function writeOutput(cwd, file, text) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file);
    try {
        const existing = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(target).catch(() => undefined);
        if (existing?.isDirectory() === true)
            throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`cannot write ${file}: it is a folder`);
        if (existing !== undefined && !existing.isFile())
            return await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.writeFile(target, text);
        // A link keeps leading where it leads: the file behind it is what is replaced.
        const place = existing === undefined ? target : await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(target);
        const draft = `${place}.${process.pid}.tmp`;
        try {
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.writeFile(draft, text, {
                flag: "wx",
                ...(existing === undefined ? {} : { mode: existing.mode }),
            });
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rename(draft, place);
        }
        catch (error) {
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(draft, { force: true }).catch(() => undefined);
            throw error;
        }
    }
    catch (error) {
        if (error instanceof _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e || !(error instanceof Error))
            throw error;
        const code = "code" in error && typeof error.code === "string" ? error.code : "";
        throw new _pawl_gate__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`cannot write ${file}: ${CAUSES.get(code) ?? error.message}`);
    }
}


/***/ })

};
