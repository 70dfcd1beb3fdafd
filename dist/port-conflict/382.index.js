export const id = 382;
export const ids = [382];
export const modules = {

/***/ 9382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishToGitHub: () => (/* binding */ publishToGitHub)
});

// EXTERNAL MODULE: ./build/packages/github/src/client/failure-words.js
var failure_words = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/packages/github/src/client/own-login.js
var own_login = __webpack_require__(919);
// EXTERNAL MODULE: ./build/packages/engine/src/exit-code.js
var exit_code = __webpack_require__(3976);
// EXTERNAL MODULE: ./build/packages/report/src/visible.js
var visible = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/packages/github/src/annotations.js
var src_annotations = __webpack_require__(8217);
;// CONCATENATED MODULE: ./build/packages/github/src/channels/check-annotations.js


/** More than anyone reads on a pull request: 500 are ten requests, a second apart. */
const MOST = 500;
/** In UTF-16 units; GitHub takes 64 KB. */
const LONGEST_MESSAGE = 4_000;
const LEVELS = { error: "failure", warning: "warning", notice: "notice" };
/** Half a surrogate pair stands for a byte that is no UTF-8: the API has no way to name such a path. */
const UNNAMEABLE = /[\ud800-\udfff]/u;
/** The annotations for new errors and warnings, the worst first, at the lines of the pull request's head. */
function checkAnnotations(report, mapLine) {
    const findings = [...(0,src_annotations/* worstFirst */.md)(report, "error"), ...(0,src_annotations/* worstFirst */.md)(report, "warning")];
    const annotations = findings.flatMap((finding) => annotationOf(finding, mapLine)).slice(0, MOST);
    return { annotations, left: findings.length - annotations.length };
}
/** The same for annotations that say the same at the same place: how one is found again among those that are there. */
function annotationKey({ path, start_line, end_line, title, message, }) {
    return JSON.stringify([path, start_line, end_line, title, message]);
}
function annotationOf({ at, severity, rule, message }, mapLine) {
    const start = mapLine(at.path, at.line);
    if (start === undefined || UNNAMEABLE.test(at.path))
        return [];
    const end = Math.max(start, mapLine(at.path, at.endLine) ?? start);
    const annotation = {
        path: at.path,
        start_line: start,
        end_line: end,
        annotation_level: LEVELS[severity],
        title: rule,
        message: shortened((0,visible/* visible */.R)(message)),
    };
    // GitHub refuses columns for an annotation of several lines.
    if (at.line !== at.endLine)
        return [annotation];
    return [{ ...annotation, start_column: at.column, end_column: at.endColumn }];
}
function shortened(text) {
    if (text.length <= LONGEST_MESSAGE)
        return text;
    return `${text.slice(0, LONGEST_MESSAGE).replace(/[\ud800-\udbff]$/, "")}…`;
}

// EXTERNAL MODULE: ./build/packages/report/src/markdown.js + 1 modules
var markdown = __webpack_require__(6240);
;// CONCATENATED MODULE: ./build/packages/github/src/channels/page.js

const CUT = "\n… cut: the run's page has all of it.\n";
/** The report as GitHub's Markdown within `maxBytes`: rows that do not fit are counted, other lines cut off. */
function renderPage(report, { failOn, maxBytes, foot }) {
    const end = foot.map((paragraph) => `\n${paragraph}\n`).join("");
    const room = maxBytes - Buffer.byteLength(end);
    return cutLines((0,markdown.renderMarkdown)(report, { failOn, maxBytes: room }), room) + end;
}
/** Whole lines only: the report's Markdown has nothing that spans lines and would stay open. */
function cutLines(text, room) {
    if (Buffer.byteLength(text) <= room)
        return text;
    let left = room - Buffer.byteLength(CUT);
    const kept = [];
    for (const line of text.split("\n")) {
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        kept.push(`${line}\n`);
    }
    return kept.join("") + CUT;
}

;// CONCATENATED MODULE: ./build/packages/github/src/channels/check-run.js




/** GitHub takes so many annotations per request. */
const BATCH = 50;
/** GitHub takes so many characters of a summary. */
const MOST_SUMMARY = 65_535;
/**
 * Shows the report as a check run on the pull request's head commit: updates the run that an earlier try made, else
 * creates one. Annotations go in batches.
 * @throws Octokit's error for what GitHub does not take.
 */
async function publishCheckRun(report, context) {
    const { client, repository } = context;
    const { annotations, left } = checkAnnotations(report, context.mapLine);
    const plan = planCheckRun(report, context, left);
    const known = await findRun(plan, annotations, context);
    const batches = cutBatches(annotations.filter((one) => known?.has(annotationKey(one)) !== true));
    const withBatch = (batch) => ({
        ...repository,
        ...plan,
        output: { ...plan.output, annotations: [...batch] },
    });
    const [first = [], ...rest] = batches;
    let id = known?.id;
    if (id === undefined) {
        const created = await client.rest.checks.create({
            ...withBatch(first),
            head_sha: context.pull.headSha,
        });
        id = created.data.id;
    }
    else {
        await client.rest.checks.update({ ...withBatch(first), check_run_id: id });
    }
    for (const batch of rest)
        await client.rest.checks.update({ ...withBatch(batch), check_run_id: id });
}
function planCheckRun(report, context, left) {
    const { failOn, action, pull, runUrl } = context;
    const { new: added, known, fixed } = report.summary;
    const foot = left > 0 ? [`Without an annotation: ${left} (not a line of this commit, or too many).`] : [];
    return {
        // Rules of branches name it: a gate more in the suite must not give it another name.
        name: action === "suite" ? "Pawl" : `Pawl: ${action}`,
        external_id: `pawl:${action}:${pull.headSha}`,
        details_url: runUrl,
        status: "completed",
        conclusion: (0,exit_code/* exitCode */.I)(report, failOn) !== 0 ? "failure" : added > 0 ? "neutral" : "success",
        output: {
            title: `New: ${added}, known: ${known}, fixed: ${fixed}`,
            summary: renderPage(report, { failOn, maxBytes: MOST_SUMMARY, foot }),
        },
    };
}
/**
 * The run of an earlier try; undefined without one. GitHub adds annotations to those that are there and never takes one
 * away: a run with one that does not hold any more is left behind, and a new one takes its place in what GitHub shows.
 */
async function findRun(plan, wanted, { client, repository, pull, login }) {
    const runs = await client.paginate(client.rest.checks.listForRef, {
        ...repository,
        ref: pull.headSha,
        check_name: plan.name,
        per_page: 100,
    });
    const run = runs.find((one) => one.external_id === plan.external_id && (0,own_login/* isLogin */.W5)(`${one.app?.slug}[bot]`, login));
    if (run === undefined)
        return undefined;
    const there = await client.paginate(client.rest.checks.listAnnotations, {
        ...repository,
        check_run_id: run.id,
        per_page: 100,
    });
    const keys = new Set(there.map(annotationKey));
    const wantedKeys = new Set(wanted.map(annotationKey));
    if ([...keys].some((key) => !wantedKeys.has(key)))
        return undefined;
    return { id: run.id, has: (key) => keys.has(key) };
}
function cutBatches(annotations) {
    const count = Math.ceil(annotations.length / BATCH);
    return Array.from({ length: count }, (_, i) => annotations.slice(i * BATCH, (i + 1) * BATCH));
}

// EXTERNAL MODULE: ./build/packages/github/src/client/failure-kind.js + 1 modules
var failure_kind = __webpack_require__(2169);
;// CONCATENATED MODULE: ./build/packages/github/src/channels/comment.js




/** GitHub takes so many characters of a comment. */
const comment_MOST = 65_536;
/**
 * Keeps the one comment of the action on the pull request: updates the one that is there, else creates it where
 * `comment` asks for it. Of several of ours (two runs at once) the first is kept.
 * @throws Octokit's error for what GitHub does not take.
 */
async function publishComment(report, context) {
    const { client, repository, pull } = context;
    const [known, ...doubles] = await findOurs(context);
    const body = planComment(report, context, known !== undefined);
    await remove(doubles, context);
    if (body === undefined || body === known?.body)
        return;
    if (known !== undefined && (await update(known, body, context)))
        return;
    const created = await client.rest.issues.createComment({
        ...repository,
        issue_number: pull.number,
        body,
    });
    // Another run may have created one since we looked: the first is kept, and the last to write has the word.
    const [first, ...late] = await findOurs(context);
    await remove(late, context);
    if (first === undefined || first.id === created.data.id || first.body === body)
        return;
    await update(first, body, context);
}
/** The comment's Markdown with its marker; undefined where there shall be none. */
function planComment(report, { comment, failOn, action, runUrl }, isThere) {
    const marker = `${markerOf(action)}\n`;
    const run = `[The run](${runUrl})`;
    const failed = (0,exit_code/* exitCode */.I)(report, failOn) !== 0 ||
        report.findings.some(({ status, severity }) => status === "new" && severity === "error");
    if (comment === "on-failure" && !failed) {
        return isThere ? `${marker}Pawl: passed, nothing new of severity error is left. ${run}\n` : undefined;
    }
    return marker + renderPage(report, { failOn, maxBytes: comment_MOST - marker.length, foot: [run] });
}
function markerOf(action) {
    return `<!-- pawl:summary:${action} -->`;
}
/** All comments of ours, the oldest first: anyone can write the marker, so the author counts too. */
async function findOurs({ client, repository, pull, action, login, }) {
    const all = await client.paginate(client.rest.issues.listComments, {
        ...repository,
        issue_number: pull.number,
        per_page: 100,
    });
    return all
        .map(({ id, body = "", user }) => ({ id, body, author: user?.login }))
        .filter(({ body, author }) => (0,own_login/* isLogin */.W5)(author, login) && body.startsWith(markerOf(action)))
        .sort((a, b) => a.id - b.id);
}
/** Gives a comment its new text; false where somebody has deleted it since we looked. */
async function update({ id }, body, { client, repository }) {
    return unlessGone(() => client.rest.issues.updateComment({ ...repository, comment_id: id, body }));
}
async function remove(comments, { client, repository }) {
    for (const { id } of comments) {
        // What the other run has removed already is as it should be.
        await unlessGone(() => client.rest.issues.deleteComment({ ...repository, comment_id: id }));
    }
}
/** Whether a request found what it is about. */
async function unlessGone(request) {
    try {
        await request();
        return true;
    }
    catch (error) {
        if ((0,failure_kind/* statusOf */.c)(error) === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/github/src/channels/publish.js




const checkRun = { what: "check run", permission: "checks: write", publish: publishCheckRun };
const comment = { what: "comment", permission: "pull-requests: write", publish: publishComment };
/**
 * Publishes the report on the pull request, in a check run and a comment as the context asks. Never throws: what GitHub
 * does not take is returned.
 */
async function publishToGitHub(report, context) {
    const { client, pull } = context;
    const channels = [
        ...(context.checkRun ? [checkRun] : []),
        ...(context.comment === "never" ? [] : [comment]),
    ];
    if (pull === undefined || channels.length === 0)
        return [];
    if (client === undefined) {
        return channels.map(({ what }) => ({
            channel: what,
            warning: `The ${what} was not written: the input \`token\` is empty.`,
        }));
    }
    const login = await (0,own_login/* ownLogin */.C4)(client, context.botLogin);
    const refusals = [];
    for (const { what, permission, publish } of channels) {
        try {
            await publish(report, { ...context, client, pull, login });
        }
        catch (error) {
            refusals.push({ channel: what, warning: (0,failure_words/* describeFailure */.I)(what, permission, error) });
        }
    }
    return refusals;
}


/***/ }),

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _failure_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2169);

/** Answers by which GitHub refuses a token, or hides what the token may not see. */
const REFUSALS = [401, 403, 404, 422];
/**
 * Why GitHub did not take something, in one line that is safe to log: nothing of the answer's or the error's own text is
 * in it, which may hold anything, a token among it. `permission` is the line that the workflow's `permissions:` needs.
 */
function describeFailure(what, permission, error) {
    return `The ${what} was not written: ${explainFailure(permission, error)}`;
}
/** The same without what it is about: a sentence's end, with its full stop. */
function explainFailure(permission, error) {
    const failure = (0,_failure_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f)(error);
    if (failure === undefined) {
        const kind = error instanceof Error ? error.constructor.name : typeof error;
        return `a defect in Pawl (${kind}).`;
    }
    const { kind, status } = failure;
    if (status === undefined)
        return "GitHub could not be reached.";
    if (kind === "limit")
        return `GitHub's rate limit is used up (${status}).`;
    if (!REFUSALS.includes(status))
        return `GitHub answered ${status}.`;
    const token = status === 401 ? "the token is wrong or has expired; " : "";
    return `GitHub answered ${status}; ${token}the job needs \`permissions:\` with \`${permission}\`, which a pull request from a fork does not get.`;
}


/***/ }),

/***/ 919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ ownLogin),
/* harmony export */   P6: () => (/* binding */ askLogin),
/* harmony export */   W5: () => (/* binding */ isLogin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const answer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }) });
/**
 * The login that the client writes as, from GitHub itself: for whoever finds by it again what the client wrote, so that
 * no guess will do.
 * @throws what Octokit throws where GitHub does not tell it.
 */
async function askLogin(client) {
    return answer.parse(await client.graphql("query { viewer { login } }")).viewer.login;
}
/**
 * The login that the client writes as. GraphQL knows it for every kind of token; where it does not answer, it is
 * `botLogin` as the workflow gives it, else the login of the job's own token.
 */
async function ownLogin(client, botLogin) {
    try {
        return await askLogin(client);
    }
    catch {
        // What GitHub refuses here it refuses again where it matters, and is told there.
        return botLogin ?? "github-actions[bot]";
    }
}
/** Whether two logins are the same: GitHub tells them apart by letters, not by case. */
function isLogin(login, own) {
    return login?.toLowerCase() === own.toLowerCase();
}


/***/ })

};
