export const id = 140;
export const ids = [140];
export const modules = {

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepCommand: () => (/* binding */ sweepCommand)
});

// EXTERNAL MODULE: ./build/packages/checkout/src/root.js
var src_root = __webpack_require__(6286);
// EXTERNAL MODULE: ./build/packages/checkout/src/remote-url.js
var remote_url = __webpack_require__(8744);
// EXTERNAL MODULE: ./build/packages/checkout/src/commits.js
var commits = __webpack_require__(2982);
// EXTERNAL MODULE: ./build/packages/engine/src/exit-code.js
var exit_code = __webpack_require__(3976);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/packages/report/src/visible.js
var visible = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/packages/report/src/width.js
var width = __webpack_require__(2458);
// EXTERNAL MODULE: ./build/packages/report/src/issues/title.js
var title = __webpack_require__(7969);
;// CONCATENATED MODULE: ./build/packages/report/src/issues/plan-table.js



/** What a plan does, in words for its last line. */
const WORDS = [
    ["open", "to open"],
    ["update", "to update"],
    ["reopen", "to reopen"],
    ["close", "to close"],
    ["keep", "to keep as it is"],
];
/** Columns of a title before it is cut. */
const WIDEST_TITLE = 60;
/** Issues that stay closed are counted only: a repository has more of them every year. */
function isShown(change) {
    return change.kind !== "keep" || change.issue?.state !== "closed";
}
/**
 * A plan as a table for a terminal: what is done, to which issue, its title, and why; with a last line that counts. What
 * comes from the repository or from GitHub is shown with everything hidden written out. Ends with a line break.
 */
function renderPlan(changes) {
    const rows = changes.filter(isShown).map((change) => {
        const number = "issue" in change && change.issue !== undefined ? `#${change.issue.number}` : "-";
        return [change.kind, number, cut((0,visible/* visible */.R)((0,title/* shownTitle */._)(change.title))), (0,visible/* visible */.R)(change.reason)];
    });
    const summary = WORDS.flatMap(([kind, words]) => {
        const count = changes.filter((change) => change.kind === kind).length;
        return count > 0 ? [`${count} ${words}`] : [];
    });
    const last = summary.length > 0 ? summary.join(", ") : "no debt and no issues";
    if (rows.length === 0)
        return `${last}\n`;
    const table = [["what", "issue", "title", "why"], ...rows];
    const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (0,width/* width */.VL)(row[column] ?? ""))));
    const lines = table.map((row) => row
        .map((cell, column) => (0,width/* padEnd */.f)(cell, widths[column] ?? 0))
        .join("  ")
        .trimEnd());
    return `${[...lines, "", last].join("\n")}\n`;
}
function cut(title) {
    const characters = [...title];
    return characters.length > WIDEST_TITLE ? `${characters.slice(0, WIDEST_TITLE - 1).join("")}…` : title;
}

// EXTERNAL MODULE: ./build/packages/report/src/formats.js
var formats = __webpack_require__(2994);
// EXTERNAL MODULE: ./build/packages/run/src/write-output.js
var write_output = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/packages/cli/src/check-options.js
var check_options = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/packages/cli/src/home.js
var src_home = __webpack_require__(5841);
// EXTERNAL MODULE: ./build/packages/cli/src/progress.js
var src_progress = __webpack_require__(8681);
;// CONCATENATED MODULE: ./build/packages/cli/src/sweep-command.js








/** What could not be done is not a pass: the rest is for the next sweep. */
const INCOMPLETE = 3;
/**
 * `pawl sweep`: judges HEAD, plans what is to become of the issues, and does it where there is a token. Gives the exit
 * status: 0 where all was done that was to be done, 3 where the analysis or the writing is incomplete; debt fails nothing.
 * @throws {UsageError} for what whoever runs Pawl can mend.
 */
async function sweepCommand(options, known, terminal) {
    const { cwd, env, stdout, stderr } = terminal;
    const { root, kind } = await (0,src_root/* resolveRoot */.H)(cwd, ["."]);
    if (kind === "plain")
        throw new usage_error/* UsageError */.e("sweep needs a git repository", `${root} is none.`);
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    const remote = await (0,remote_url/* remoteUrl */.g)(root);
    const home = (0,src_home/* findHome */.r)(options.repository, env, remote);
    const hasToken = token !== undefined && token !== "";
    demandPurpose(options, hasToken, home);
    // Loaded here, because no other command talks to GitHub.
    const { sweep } = await __webpack_require__.e(/* import() */ 229).then(__webpack_require__.bind(__webpack_require__, 8229));
    const progress = (0,src_progress/* showProgress */.R)(terminal);
    const warnings = [];
    const result = await sweep({
        ...placeOf(home),
        cwd,
        config: options.config,
        known,
        gates: (0,check_options/* chosenGates */.LF)(known, options.gate),
        today: (0,check_options/* dayOf */.kb)(options.today, terminal.now()),
        commit: await (0,commits/* resolveCommit */.WL)(root, "HEAD"),
        access: hasToken && isOnServer(remote, home) ? { token } : {},
        token: home === undefined ? undefined : token,
        botLogin: options.botLogin,
        dryRun: options.dryRun,
        clock: { now: terminal.now, sleep: terminal.sleep },
        jobs: options.jobs,
        cacheDir: options.cache ? options.cacheDir : false,
        warn: (line) => void warnings.push(line),
        progress: progress.report,
    }).finally(progress.end);
    await stdout.write(renderPlan(result.plan));
    if (options.csv !== undefined) {
        await (0,write_output/* writeOutput */.z)(cwd, options.csv, await formats/* formats */.F.csv(result.report));
        await stderr.write(`Findings written to ${(0,visible/* visible */.R)(options.csv)}\n`);
    }
    for (const line of [...warnings, ...endOf(result, options)])
        await stderr.write(`${(0,visible/* visible */.R)(line)}\n`);
    const code = (0,exit_code/* exitCode */.I)(result.report, "never");
    const isUndone = !result.complete || (hasToken && !options.dryRun && result.refused === true);
    return code === 0 && isUndone ? INCOMPLETE : code;
}
/** Whether a remote is on the server that the token is for: no other server is shown it. */
function isOnServer(remote, home) {
    if (remote === undefined || home === undefined || !URL.canParse(remote))
        return false;
    return new URL(remote).origin === new URL(home.serverUrl).origin;
}
/** Without a token a sweep can plan and list, but it has to be asked for that: else nothing would come of it, unseen. */
function demandPurpose({ dryRun, csv }, hasToken, home) {
    if (dryRun || csv !== undefined)
        return;
    if (!hasToken) {
        throw new usage_error/* UsageError */.e("sweep needs a token to write issues", "Set GITHUB_TOKEN, or ask for --dry-run or --csv <file>.");
    }
    if (home === undefined) {
        throw new usage_error/* UsageError */.e("it is not known where issues are to be filed: origin is no repository on GitHub", "Name it with --repository owner/name, or ask for --dry-run or --csv <file>.");
    }
}
function placeOf(home) {
    const nowhere = {
        repository: { owner: "owner", repo: "name" },
        apiUrl: "",
        serverUrl: "https://github.com",
    };
    return home ?? nowhere;
}
function endOf(result, { dryRun, csv }) {
    const { unwritten, refused, stopped, opened, updated, closed } = result;
    const hint = csv === undefined ? ["With --csv <file> the findings are written to a file."] : [];
    if (unwritten !== undefined) {
        if (refused !== true)
            return dryRun ? [] : [`Nothing was written: ${unwritten}.`];
        const blind = "What has been filed is not known: the plan is made as if nothing had.";
        return dryRun ? [blind] : [`Nothing was written: ${unwritten}.`, blind, ...hint];
    }
    const done = `${opened} opened, ${updated} updated, ${closed} closed.`;
    return stopped === undefined ? [done] : [done, ...hint];
}


/***/ }),

/***/ 7969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shownTitle),
/* harmony export */   a: () => (/* binding */ issueTitle)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5464);

/** GitHub refuses longer titles. UTF-16 units, so that it holds however GitHub counts. */
const LONGEST = 256;
const CUT = "…";
/** U+200B, a space of no width: parts what GitHub and mail programs would link or notify by. */
const SPLIT = "\u200b";
/**
 * A text from outside as the title of an issue: one line of at most 256 UTF-16 units in which nothing is a mention, a
 * reference, a comment or a closing keyword. Never empty.
 * @param reserved UTF-16 units that are left free for what follows it.
 */
function issueTitle(text, reserved = 0) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replaceAll(/\s+/g, " ").trim());
    const inert = line.replaceAll(/[@#](?=\w)|(?<=\bgh)-(?=\d)|:(?=\/\/)|<(?=!--)/gi, `$&${SPLIT}`);
    if (inert === "")
        return "(a text that is empty)";
    const longest = LONGEST - reserved;
    if (inert.length <= longest)
        return inert;
    const cut = inert.slice(0, longest - CUT.length);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}${CUT}`;
}
/** A title as it is shown elsewhere, without what parts the words in it. */
function shownTitle(title) {
    return title.replaceAll(SPLIT, "");
}


/***/ })

};
