export const id = 9;
export const ids = [9];
export const modules = {

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

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  viewCommand: () => (/* binding */ viewCommand)
});

;// CONCATENATED MODULE: ./build/packages/report/src/table/table-formats.js
/** How a table may be written, by the name that the command line gives it; each is loaded when it is used. */
const tableFormats = {
    table: async (table) => (await __webpack_require__.e(/* import() */ 719).then(__webpack_require__.bind(__webpack_require__, 4719))).textTable(table),
    json: async (table) => (await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 4860))).jsonText(objectsOf(table)),
    csv: async ({ columns, rows }) => (await __webpack_require__.e(/* import() */ 696).then(__webpack_require__.bind(__webpack_require__, 4315))).csvText([columns.map(({ id }) => id), ...rows]),
    markdown: async (table) => (await __webpack_require__.e(/* import() */ 637).then(__webpack_require__.bind(__webpack_require__, 7637))).markdownTable(table),
};
/** The formats that hold the rows alone: whoever writes them says the notes elsewhere. */
const ROWS_ONLY = new Set(["json", "csv"]);
/** The rows as objects by the columns' ids, in their order. */
function objectsOf({ columns, rows }) {
    return rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? null])));
}

// EXTERNAL MODULE: ./build/packages/report/src/visible.js
var visible = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/packages/run/src/look.js + 1 modules
var look = __webpack_require__(3286);
// EXTERNAL MODULE: ./build/packages/run/src/write-output.js
var write_output = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/packages/cli/src/check-options.js
var check_options = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/packages/cli/src/progress.js
var src_progress = __webpack_require__(8681);
// EXTERNAL MODULE: ./build/packages/cli/src/unread-notes.js
var unread_notes = __webpack_require__(4154);
;// CONCATENATED MODULE: ./build/packages/cli/src/view-command.js





/** The rows lack what could not be read. */
const INCOMPLETE = 3;
/**
 * `pawl <view>`: shows what a gate knows of the paths, and gives the exit status: 0, or 3 where something could not be
 * read; then the notes say what.
 * @throws {UsageError} for what whoever runs Pawl can mend.
 */
async function viewCommand({ gate, view, flags, paths, options }, known, terminal) {
    const { cwd, stdout, stderr } = terminal;
    const progress = (0,src_progress/* showProgress */.R)(terminal);
    const looked = await (0,look/* look */.O)({
        cwd,
        paths: paths.length > 0 ? paths : ["."],
        config: options.config,
        known,
        gate,
        today: (0,check_options/* dayOf */.kb)(options.today, terminal.now()),
        jobs: options.jobs,
        cacheDir: options.cache ? options.cacheDir : false,
        progress: progress.report,
    }).finally(progress.end);
    const table = await view.show(looked.project, looked.options, flags);
    demandShape(gate, table);
    const notes = [...table.notes, ...(0,unread_notes/* unreadNotes */.L)(looked)];
    const text = await tableFormats[options.format]({ ...table, notes });
    if (options.output === undefined)
        await stdout.write(text);
    else {
        await (0,write_output/* writeOutput */.z)(cwd, options.output, text);
        await stderr.write(`Written to ${(0,visible/* visible */.R)(options.output)}\n`);
    }
    if (ROWS_ONLY.has(options.format))
        for (const note of notes)
            await stderr.write(`${(0,visible/* visible */.R)(note)}\n`);
    return isIncomplete(table, looked) ? INCOMPLETE : 0;
}
function isIncomplete(table, { unanalysed, error }) {
    return table.incomplete === true || error !== undefined || unanalysed.some(({ blocking }) => blocking);
}
/** A row that is too short or too long would put its cells below the wrong heads. */
function demandShape({ name }, { columns, rows }) {
    const wrong = rows.find((row) => row.length !== columns.length);
    if (wrong === undefined)
        return;
    throw new TypeError(`a view of gate ${name} has a row of ${wrong.length} cells for ${columns.length} columns`);
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
