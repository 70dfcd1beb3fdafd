export const id = 928;
export const ids = [928];
export const modules = {

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


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./build/packages/checkout/src/root.js
var src_root = __webpack_require__(6286);
// EXTERNAL MODULE: ./build/packages/checkout/src/commits.js
var src_commits = __webpack_require__(2982);
// EXTERNAL MODULE: ./build/packages/checkout/src/list-tree.js
var list_tree = __webpack_require__(1683);
;// CONCATENATED MODULE: ./build/packages/checkout/src/commit-paths.js


/**
 * The paths of everything in a commit, whether it is looked at or not: what is not among them is gone.
 * @throws {UsageError} where there is no such commit here.
 */
async function commitPaths(root, commit) {
    const entries = await (0,list_tree/* listTree */.n)(root, await (0,src_commits/* resolveCommit */.WL)(root, commit));
    return new Set(entries.map(({ path }) => path));
}

// EXTERNAL MODULE: ./build/packages/engine/src/levels.js
var levels = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/packages/engine/src/ratchet/recognised.js
var recognised = __webpack_require__(321);
// EXTERNAL MODULE: ./build/packages/engine/src/order.js
var order = __webpack_require__(4506);
// EXTERNAL MODULE: ./build/packages/report/src/tally.js
var tally = __webpack_require__(5208);
;// CONCATENATED MODULE: ./build/packages/report/src/issues/worst-first.js


/** The order in which debt is dealt with: the worst severity, the most findings, then by place and id. */
function worstFirst(a, b) {
    return ((0,tally/* bySeverity */.Np)(worst(a), worst(b)) ||
        b.findings.length - a.findings.length ||
        (0,order/* compareText */.n)(a.findings[0]?.at.path ?? "", b.findings[0]?.at.path ?? "") ||
        (a.findings[0]?.at.line ?? 0) - (b.findings[0]?.at.line ?? 0) ||
        (0,order/* compareText */.n)(a.id, b.id));
}
function worst({ findings }) {
    return findings.map(({ severity }) => severity).sort(tally/* bySeverity */.Np)[0] ?? "notice";
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/cap.js

/**
 * What is done, in the order in which it is to be done, within the caps of a sweep; what is over them becomes a `keep` that
 * says so. Duplicates are closed first, so that nothing is written into an issue that goes. Then debt gets its issue, by
 * reopening and opening, before it is taken out of another by updating and closing: a sweep that is killed anywhere leaves
 * debt in two issues rather than in none, which the next plan mends. Of each kind the worst debt comes first.
 * @param twins closes of issues that two runs at once filed for one group.
 */
function withinCaps(twins, changes, settings) {
    const opens = changes.filter((one) => one.kind === "open").toSorted(cap_worst);
    const reopens = changes
        .filter(isChange)
        .filter(({ kind }) => kind === "reopen")
        .toSorted(cap_worst);
    const updates = changes
        .filter(isChange)
        .filter(({ kind }) => kind === "update")
        .toSorted(cap_worst);
    const closes = changes.filter((one) => one.kind === "close");
    const keeps = changes.filter((one) => one.kind === "keep");
    const open = capped(opens, settings.maxIssues);
    const write = capped([...reopens, ...updates], settings.maxUpdates);
    const close = capped([...twins, ...closes], settings.maxCloses);
    const isTwin = (one) => twins.includes(one);
    return [
        ...close.now.filter(isTwin),
        ...write.now.filter(({ kind }) => kind === "reopen"),
        ...open.now,
        ...write.now.filter(({ kind }) => kind === "update"),
        ...close.now.filter((one) => !isTwin(one)),
        ...open.later.map(({ mark, findings, title, reason }) => {
            const unfiled = { mark, findings, waits: true };
            return { kind: "keep", unfiled, title, reason: `${reason}; ${open.why}` };
        }),
        ...write.later.map((one) => later(one, write.why)),
        ...close.later.map((one) => later(one, close.why)),
        ...keeps,
    ];
}
function isChange(one) {
    return one.kind === "update" || one.kind === "reopen";
}
/** What of a list a sweep does, what it leaves, and how that is said. */
function capped(changes, most) {
    const now = changes.slice(0, most);
    const why = `waits for the next sweep: ${now.length} of ${changes.length} are done in this one`;
    return { now, later: changes.slice(most), why };
}
function later({ issue, reason }, why) {
    return { kind: "keep", issue, title: issue.title, reason: `${reason}; ${why}` };
}
function cap_worst(a, b) {
    return worstFirst({ id: a.mark.id, findings: a.findings }, { id: b.mark.id, findings: b.findings });
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/decisions.js
/**
 * The reason that Pawl closes an issue with. What is accepted is not called "not planned": that reason stays a human's,
 * so that a later look can tell a maintainer's no from Pawl's own doing.
 */
function closingReason(as) {
    return as === "duplicate" ? "not_planned" : "completed";
}
/** Whether the maintainers put the label on an issue that says it will not be fixed. */
function isWontFix(issue, label) {
    return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
/** Whether Pawl closed an issue because another one has its debt; nothing of it counts any more. */
function isClosedDuplicate({ state, mark }) {
    return state === "closed" && mark.closedAs === "duplicate";
}
/** Whether a human opened again what Pawl had closed. */
function isReopenedByHuman({ state, mark }) {
    return state === "open" && mark.closedAs !== undefined;
}
/** Why a closed issue stays closed whatever stands of its debt; `undefined` for one that Pawl may open again. */
function decision(issue, label) {
    if (issue.state === "open")
        return undefined;
    if (isWontFix(issue, label))
        return `closed with the label ${label}`;
    if (issue.stateReason === "not_planned")
        return "closed as not planned";
    if (issue.stateReason === "duplicate")
        return "closed as a duplicate by a human";
    if (issue.mark.closedAs === undefined && issue.mark.reopened > 0)
        return "closed again after Pawl had reopened it";
    return undefined;
}

// EXTERNAL MODULE: ./build/packages/report/src/count.js
var src_count = __webpack_require__(697);
// EXTERNAL MODULE: ./build/packages/engine/src/fingerprint.js
var fingerprint = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/packages/report/src/issues/identity.js

/** What stands outside of all functions and classes; it says nothing of the code, so it needs no digest. */
const MODULE = "<module>";
/** 64 bits tell the findings of one repository apart; a marker has to hold hundreds of them. */
const CODE_DIGITS = 16;
/** The scope only tells equal code apart. */
const SCOPE_DIGITS = 8;
/** The id of the group `key`, and of the nth of those that are equal: the same in every run. 16 hex digits. */
function groupId(gate, groupBy, key, nth) {
    return (0,fingerprint/* digest */.b)([gate, groupBy, key, nth].join("\0")).slice(0, 16);
}
/** A finding as an issue remembers it. */
function entryOf(finding) {
    const { rule, at, scope, code } = finding;
    return {
        rule,
        path: at.path,
        line: at.line,
        endLine: at.endLine,
        scope: scope === MODULE ? MODULE : (0,fingerprint/* digest */.b)(scope).slice(0, SCOPE_DIGITS),
        code: (0,fingerprint/* digest */.b)(code).slice(0, CODE_DIGITS),
    };
}
/** What is remembered of a title: GitHub trims what it is given, so spaces are not counted. 16 hex digits. */
function titleDigest(title) {
    return (0,fingerprint/* digest */.b)(title.replaceAll(/\s+/g, " ").trim()).slice(0, 16);
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/fit-entries.js
/** The most findings that one issue of a split group is about: a reader can still take them for one thing to do. */
const PART_SIZE = 100;
/** What the entries of one marker may take, in characters: half of what GitHub lets a body have. */
const MARKER_ROOM = 32_000;
/** What an entry takes at most, and a text of the lists beside its own length; deflate makes it less, never more. */
const ENTRY_SIZE = 80;
const TEXT_SIZE = 8;
/**
 * Which findings a marker holds: those that it holds already before others, each in their order, as many as fit.
 * @param kept entries that stay whatever else fits: what is agreed, and what could not be looked at.
 */
function fitEntries(sites, isHeld, kept) {
    const seen = new Set();
    let room = MARKER_ROOM;
    const take = ({ rule, path }) => {
        room -= ENTRY_SIZE;
        for (const text of [rule, path]) {
            if (!seen.has(text))
                room -= TEXT_SIZE + Math.ceil((Buffer.byteLength(JSON.stringify(text)) * 4) / 3);
            seen.add(text);
        }
    };
    kept.forEach(take);
    const fitting = new Set();
    for (const site of [...sites.filter(isHeld), ...sites.filter((one) => !isHeld(one))]) {
        take(site.entry);
        if (room < 0)
            break;
        fitting.add(site);
    }
    return fitting;
}

// EXTERNAL MODULE: ./build/packages/report/src/issues/title.js
var issues_title = __webpack_require__(7969);
;// CONCATENATED MODULE: ./build/packages/report/src/issues/new-mark.js




/** The entries of a mark, those that stand first, with the findings that they are of and those that did not fit. */
function entriesOf({ sites, agreed, unseen, isHeld }) {
    const kept = [
        ...agreed.map(({ entry }) => ({ ...entry, agreed: true })),
        ...unseen.map((entry) => ({ ...entry, line: 0, endLine: 0 })),
    ];
    const fitting = fitEntries(sites, isHeld, kept);
    const shown = sites.filter((site) => fitting.has(site));
    const others = sites.filter((site) => !fitting.has(site));
    return {
        entries: [...shown.map(({ entry }) => entry), ...kept],
        more: others.length,
        findings: [...shown, ...others].map(({ finding }) => finding),
    };
}
/** The title of an issue about these findings, as it is sent to GitHub. */
function titleOf(filing, groupBy, key, sites, part) {
    const suffix = part === undefined || part === 1 ? "" : ` (part ${part})`;
    const title = filing.title(groupBy, { key, findings: sites.map(({ finding }) => finding) });
    return `${(0,issues_title/* issueTitle */.a)(title, suffix.length)}${suffix}`;
}
/** The mark of an issue that is written anew: what Pawl remembers of its closing and of misses is over. */
function writtenAnew({ mark }, content, group) {
    const { closedAs: _closedAs, missedAt: _missedAt, more: _more, ...rest } = mark;
    const { entries, more, findings } = entriesOf(content);
    return {
        mark: { ...rest, group, swept: content.commit, entries, misses: 0, ...(more > 0 ? { more } : {}) },
        findings,
    };
}
/** The mark with the title that Pawl gives the issue. */
function withTitle(mark, title) {
    return { ...mark, title: titleDigest(title) };
}
/**
 * Whether an issue that is written anew would say the same of the debt: which findings, however their lines were shifted,
 * and of what group. That a place could not be looked at this time is no news; that it was again is.
 */
function sameDebt(before, after) {
    if (before.group !== after.group || (before.more ?? 0) !== (after.more ?? 0))
        return false;
    if (before.misses !== after.misses || before.closedAs !== after.closedAs)
        return false;
    const [old, anew] = [before, after].map(({ entries }) => (0,recognised/* groupBy */.$z)(entries, said));
    if (old === undefined || anew === undefined || old.size !== anew.size)
        return false;
    const unseen = (entries) => entries.filter(({ line }) => line === 0).length;
    return [...old].every(([key, entries]) => {
        const others = anew.get(key);
        return others?.length === entries.length && unseen(entries) <= unseen(others);
    });
}
function said({ rule, path, scope, code, agreed }) {
    return [rule, path, scope, code, agreed ? "agreed" : ""].join("\0");
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/outcome.js




/** What is done about an issue, without regard to how many others there are. */
function outcome(fate, by) {
    const { issue } = fate;
    if (issue.state === "closed")
        return fateOfClosed(fate, by);
    if (fate.sites.length > 0)
        return fateOfStanding(fate, by);
    if (isWontFix(issue, by.settings.wontFixLabel))
        return keep(issue, `it has the label ${by.settings.wontFixLabel}: the maintainers decide`);
    if (isReopenedByHuman(issue))
        return keep(issue, "a human opened it again: it is for a human to close");
    const [unseen] = fate.unseen;
    if (unseen !== undefined)
        return fateOfUnseen(fate, by, unseen.why);
    if (fate.agreed.length > 0)
        return closeAgreed(fate, by);
    if (fate.movedTo !== undefined)
        return closeMoved(issue, fate.movedTo);
    return closePaid(fate, by);
}
/** Nothing is done about an issue. */
function keep(issue, reason) {
    return { kind: "keep", issue, title: issue.title, reason };
}
function fateOfClosed(fate, by) {
    const { issue, sites } = fate;
    const decided = decision(issue, by.settings.wontFixLabel);
    if (decided !== undefined)
        return keep(issue, `${decided}: a human's decision`);
    if (sites.length === 0)
        return keep(issue, fate.agreed.length > 0 ? "closed, and what stands is agreed" : "closed, and nothing of it stands");
    const { closedAs, reopened } = issue.mark;
    const change = anew("reopen", fate, by, "");
    if (closedAs === "accepted")
        return { ...change, reason: "what was accepted is accepted no longer" };
    if (closedAs !== undefined)
        return { ...change, reason: "its debt is back" };
    return {
        ...change,
        mark: { ...change.mark, reopened: reopened + 1 },
        reason: `closed as completed, and ${(0,src_count/* countOf */.pq)(sites.length, "finding")} still there`,
    };
}
function fateOfStanding(fate, by) {
    const { issue, gone } = fate;
    const change = anew("update", fate, by, "");
    if (sameDebt(issue.mark, change.mark))
        return keep(issue, "nothing of it changed");
    const notHeld = fate.sites.filter((site) => !fate.isHeld(site)).length;
    const isNew = Math.max(0, notHeld - (issue.mark.more ?? 0));
    const parts = [
        ...(isNew > 0 ? [`${isNew} added`] : []),
        ...(gone.length > 0 ? [`${gone.length} gone`] : []),
        ...(fate.agreed.length > 0 ? [`${fate.agreed.length} agreed`] : []),
    ];
    return { ...change, reason: parts.length > 0 ? parts.join(", ") : "moved or edited" };
}
/** Nothing stands that could be seen, and some could not: what is gone for sure leaves the issue. */
function fateOfUnseen(fate, by, why) {
    const reason = `no proof that all of its debt is gone: ${why}`;
    const change = anew("update", fate, by, reason);
    return sameDebt(fate.issue.mark, change.mark) ? keep(fate.issue, reason) : change;
}
function anew(kind, fate, by, reason) {
    const { issue, sites } = fate;
    const { groupBy } = issue.mark;
    const [first] = sites;
    const own = groupBy === "finding" && first !== undefined ? first.finding.fingerprint : issue.mark.group;
    const group = fate.key ?? own;
    const { mark, findings } = writtenAnew(issue, contentOf(fate, by), group);
    const retitle = sites.length > 0 && titleDigest(issue.title) === issue.mark.title;
    const title = retitle ? titleOf(by.filing, groupBy, group, sites, issue.mark.part) : issue.title;
    return { kind, issue, mark: retitle ? withTitle(mark, title) : mark, findings, retitle, title, reason };
}
function contentOf({ sites, agreed, unseen, isHeld }, { commit }) {
    return { commit, sites, agreed, unseen: unseen.map(({ held, path }) => ({ ...held.entry, path })), isHeld };
}
function closeAgreed(fate, by) {
    const { issue, agreed } = fate;
    const { mark } = writtenAnew(issue, contentOf(fate, by), issue.mark.group);
    return {
        kind: "close",
        issue,
        as: "accepted",
        mark: { ...mark, closedAs: "accepted" },
        gone: fate.gone.map(({ entry }) => entry),
        title: issue.title,
        reason: `all that stands of it is agreed: ${(0,src_count/* countOf */.pq)(agreed.length, "finding")} suppressed or accepted`,
    };
}
function closeMoved(issue, to) {
    const of = to === "opened" ? {} : { of: to.number };
    return {
        kind: "close",
        issue,
        as: "duplicate",
        ...of,
        mark: { ...issue.mark, closedAs: "duplicate" },
        gone: [],
        title: issue.title,
        reason: to === "opened" ? "a new issue has its debt" : `#${to.number} has its debt`,
    };
}
function closePaid({ issue, gone }, { commit, settings }) {
    const { mark, title } = issue;
    const again = mark.missedAt === commit;
    const misses = again ? mark.misses : mark.misses + 1;
    const missed = { ...mark, misses, missedAt: commit };
    const seen = `its debt is gone, seen at ${misses} of ${(0,src_count/* countOf */.pq)(settings.misses, "commit")}`;
    if (misses >= settings.misses) {
        const closed = { ...missed, reopened: 0, closedAs: "paid" };
        const entries = gone.map(({ entry }) => entry);
        return {
            kind: "close",
            issue,
            as: "paid",
            mark: closed,
            gone: entries,
            title,
            reason: "its debt is paid",
        };
    }
    if (again)
        return keep(issue, seen);
    return { kind: "update", issue, mark: missed, findings: [], retitle: false, title, reason: seen };
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/duplicates.js



/**
 * Leaves one issue of those with the same id, which two runs at once have filed: one that a human decided on, else the
 * lowest number that is open. Closed ones of the same id stay, as long as Pawl did not close them for another one.
 */
function singleOut(existing, wontFixLabel) {
    const settled = [];
    const issues = [];
    const isDecided = (issue) => decision(issue, wontFixLabel) !== undefined || isWontFix(issue, wontFixLabel);
    const sorted = existing.toSorted((a, b) => a.number - b.number);
    for (const [, same] of (0,recognised/* groupBy */.$z)(sorted, ({ mark }) => mark.id)) {
        const live = same.filter((issue) => !isClosedDuplicate(issue));
        const open = live.filter(({ state }) => state === "open");
        const stays = live.find(isDecided) ?? open.find(({ mark }) => mark.closedAs !== "duplicate") ?? open[0] ?? undefined;
        for (const issue of same) {
            if (isClosedDuplicate(issue))
                settled.push(keep(issue, "closed as a duplicate"));
            else if (issue === stays || issue.state === "closed")
                issues.push(issue);
            else if (isDecided(issue) || isReopenedByHuman(issue))
                settled.push(keep(issue, `has the debt of #${stays?.number}, and a human opened it again`));
            else if (stays !== undefined)
                settled.push(closeDuplicate(issue, stays));
        }
    }
    return { issues, settled };
}
function closeDuplicate(issue, stays) {
    return {
        kind: "close",
        issue,
        as: "duplicate",
        of: stays.number,
        mark: { ...issue.mark, closedAs: "duplicate" },
        gone: [],
        title: issue.title,
        reason: `#${stays.number} was filed for the same debt at the same time`,
    };
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/filing.js

/** How a gate that does not say files its debt: one issue per directory. */
function defaultFiling(gate) {
    return {
        groupBy: "directory",
        labels: ["debt"],
        title: (group) => plainTitle(gate, "directory", group),
        // GitHub shows every line break of an issue, so that a paragraph is one line.
        advice: [
            "Mend each of these places, or say in the code why one has to stay as it is",
            `(\`# pawl: allow[${gate}] the reason\`). This list follows the code: what is mended leaves it, and the issue is`,
            "closed when nothing is left.",
        ].join(" "),
    };
}
/** A gate's filing with what the configuration says otherwise; titles of another grouping are plain ones. */
function effectiveFiling(gate, filing, settings) {
    return {
        gate,
        groupBy: settings.groupBy.get(gate) ?? filing.groupBy,
        labels: filing.labels,
        advice: filing.advice,
        title: (groupBy, group) => groupBy === filing.groupBy ? filing.title(group) : plainTitle(gate, groupBy, group),
    };
}
/** The findings of a gate that are debt to file, whatever keeps them quiet, in the report's order. */
function findingsToFile(report, gate, filing) {
    const rules = filing.rules === undefined ? undefined : new Set(filing.rules);
    return report.findings.filter((one) => one.gate === gate && (rules === undefined || rules.has(one.rule)));
}
/** The key of the group that a finding belongs to. */
function groupKey(groupBy, finding) {
    if (groupBy === "finding")
        return finding.fingerprint;
    if (groupBy === "rule")
        return finding.rule;
    const { path } = finding.at;
    if (groupBy === "file")
        return path;
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
function plainTitle(gate, groupBy, { key, findings }) {
    const [first] = findings;
    if (groupBy === "finding")
        return first === undefined ? gate : `${first.message} in ${first.at.path}`;
    const count = (0,src_count/* countOf */.pq)(findings.length, "finding");
    if (groupBy === "rule")
        return `${key}: ${count}`;
    return `${gate}: ${count} in ${key === "." ? "the root folder" : key}`;
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/match-groups.js

/**
 * Finds the issues of each group, the lowest number first: those that are open for its key, else those that are closed for
 * it and hold some of it. A group without any takes the issue that holds most of it and whose own group has nothing any
 * more (a directory that was renamed), with the other parts of that issue's group.
 */
function matchGroups(groups, issues, pairs, split) {
    const claims = claimsOf(groups, pairs, issues);
    const takers = new Map();
    const open = (0,recognised/* groupBy */.$z)(issues.filter(({ state }) => state === "open"), ({ mark }) => mark.group);
    for (const key of groups.keys()) {
        const own = open.get(key);
        if (own !== undefined)
            takers.set(key, own.toSorted(byNumber));
        else {
            const back = claims.filter((claim) => claim.key === key && claim.issue.mark.group === key);
            if (back.length > 0)
                takers.set(key, (split ? back : back.slice(0, 1)).map(({ issue }) => issue));
        }
    }
    const hadOwn = new Set(takers.keys());
    const used = new Set();
    for (const { issue, key } of claims) {
        if (groups.has(issue.mark.group) || hadOwn.has(key) || used.has(issue))
            continue;
        const taken = takers.get(key);
        if (taken !== undefined && taken[0]?.mark.group !== issue.mark.group)
            continue;
        used.add(issue);
        takers.set(key, [...(taken ?? []), issue].toSorted(byNumber));
    }
    return takers;
}
/** The claims of issues on groups: open ones first, then those with the most findings, then the lowest number. */
function claimsOf(groups, pairs, issues) {
    const isFree = new Set(issues);
    const claims = [...groups].flatMap(([key, sites]) => {
        const counts = new Map();
        for (const site of sites) {
            const issue = pairs.of(site)?.issue;
            if (issue !== undefined && isFree.has(issue))
                counts.set(issue, (counts.get(issue) ?? 0) + 1);
        }
        return [...counts].map(([issue, count]) => ({ issue, key, count }));
    });
    const isClosed = ({ issue }) => Number(issue.state === "closed");
    return claims.toSorted((a, b) => isClosed(a) - isClosed(b) || b.count - a.count || byNumber(a.issue, b.issue));
}
function byNumber(a, b) {
    return a.number - b.number;
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/assign.js




/**
 * Says which issue each finding that stands belongs to. What a human decided is out. An issue of another grouping than
 * that of now keeps what it holds, so that a change of the configuration files nothing twice. A group has the issue of its
 * key, or one that followed it; what moved into a group without an issue stays where it is.
 */
function assign_assign(standing, issues, held, pairs, filing, split) {
    const byIssue = new Map();
    const put = (issue, site) => {
        const sites = byIssue.get(issue);
        if (sites === undefined)
            byIssue.set(issue, [site]);
        else
            sites.push(site);
    };
    const isGroup = ({ mark }) => filing.groupBy !== "finding" && mark.groupBy === filing.groupBy;
    const open = [];
    for (const site of standing) {
        const one = pairs.of(site);
        if (one?.tier === "decided")
            continue;
        if (one !== undefined && !isGroup(one.issue))
            put(one.issue, site);
        else
            open.push(site);
    }
    if (filing.groupBy === "finding") {
        const unfiled = open.map((site) => ({
            key: groupKey("finding", site.finding),
            sites: [site],
            guests: [],
        }));
        return { byIssue, keyOf: new Map(), unfiled };
    }
    const decided = new Set(held.filter(({ tier }) => tier === "decided").map(({ issue }) => issue));
    const rest = withoutCovered(open, [...decided].filter(isGroup), pairs, filing);
    const groups = (0,recognised/* groupBy */.$z)(rest, ({ finding }) => groupKey(filing.groupBy, finding));
    const free = issues.filter((issue) => isGroup(issue) && !decided.has(issue));
    const takers = matchGroups(groups, free, pairs, split);
    const keyOf = new Map();
    const unfiled = [];
    for (const [key, sites] of groups) {
        const own = takers.get(key) ?? [];
        for (const issue of own)
            keyOf.set(issue, key);
        const left = share(sites, own, pairs, split, put);
        const guests = left.filter((site) => own.length === 0 && pairs.of(site)?.tier === "open");
        for (const site of guests) {
            const host = pairs.of(site)?.issue;
            if (host !== undefined)
                put(host, site);
        }
        const isGuest = new Set(guests);
        const fresh = left.filter((site) => !isGuest.has(site));
        const size = split ? PART_SIZE : Math.max(fresh.length, 1);
        for (let from = 0; from < fresh.length; from += size) {
            unfiled.push({ key, sites: fresh.slice(from, from + size), guests: from === 0 ? guests : [] });
        }
    }
    return { byIssue: inOrder(byIssue, standing), keyOf, unfiled };
}
/** Gives the findings of a group to its issues: each stays where it is, a new one goes where there is room. Returns the rest. */
function share(sites, issues, pairs, split, put) {
    const counts = new Map(issues.map((issue) => [issue, 0]));
    const give = (issue, site) => {
        counts.set(issue, (counts.get(issue) ?? 0) + 1);
        put(issue, site);
    };
    const left = sites.filter((site) => {
        const home = pairs.of(site)?.issue;
        if (home === undefined || !counts.has(home))
            return true;
        give(home, site);
        return false;
    });
    return left.filter((site) => {
        const issue = issues.find((one) => !split || (counts.get(one) ?? 0) < PART_SIZE);
        if (issue !== undefined)
            give(issue, site);
        return issue === undefined;
    });
}
/**
 * A decided issue may be about more findings than its marker holds. As many of its group are covered by the decision too:
 * those that were there before the others, in the order of the report.
 */
function withoutCovered(sites, decided, pairs, filing) {
    const covered = new Set();
    for (const { mark } of decided) {
        const free = sites.filter((site) => !covered.has(site) && !pairs.of(site) && groupKey(filing.groupBy, site.finding) === mark.group);
        const known = free.filter(({ finding }) => finding.status === "known");
        const fresh = free.filter(({ finding }) => finding.status !== "known");
        for (const site of [...known, ...fresh].slice(0, mark.more ?? 0))
            covered.add(site);
    }
    return sites.filter((site) => !covered.has(site));
}
function inOrder(byIssue, standing) {
    const order = new Map(standing.map((site, index) => [site, index]));
    const at = (site) => order.get(site) ?? 0;
    return new Map([...byIssue].map(([issue, sites]) => [issue, sites.toSorted((a, b) => at(a) - at(b))]));
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/open-groups.js


/** Gives each group without issue its id, the first of its kind that no issue has, and says whether it is to be filed. */
function candidates(groups, existing, sweep, { filing, settings }) {
    const used = new Set(existing.map(({ mark }) => mark.id));
    const listed = new Set(existing.map(({ number }) => number));
    // Where the search went on for a key, so that a thousand equal findings are not counted from the start each.
    const next = new Map();
    const counts = new Map();
    for (const { key } of groups)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const { gate, groupBy } = filing;
    const parts = new Map();
    for (const { state, mark } of existing) {
        if (state === "closed" || mark.gate !== gate || mark.groupBy !== groupBy)
            continue;
        parts.set(mark.group, new Set([...(parts.get(mark.group) ?? []), mark.part ?? 1]));
    }
    return groups.map((group) => {
        const { key, sites } = group;
        const nth = firstFree((n) => !used.has(groupId(gate, groupBy, key, n)), next.get(key) ?? 0);
        next.set(key, nth + 1);
        const id = groupId(gate, groupBy, key, nth);
        const taken = parts.get(key) ?? new Set();
        const isPart = settings.split && groupBy !== "finding" && (taken.size > 0 || (counts.get(key) ?? 0) > 1);
        const part = isPart ? firstFree((n) => !taken.has(n), 1) : undefined;
        if (part !== undefined)
            parts.set(key, new Set([...taken, part]));
        const number = sweep.filedBefore.get(id);
        const isNew = sites.some(({ finding }) => finding.status === "new");
        if (sweep.requested.has(id))
            return { group, id, part, wanted: "ticked in the dashboard", refused: "" };
        if (number !== undefined && !listed.has(number)) {
            const refused = `filed before as #${number}, which is not among Pawl's issues: it is not filed twice`;
            return { group, id, part, wanted: undefined, refused };
        }
        const isWanted = settings.file === "all" || (settings.file === "new" && isNew);
        const wanted = isWanted ? (isNew ? "has no issue yet" : "old debt that has no issue yet") : undefined;
        const refused = settings.file === "new" ? "was there before the first sweep" : "nothing is filed unless it is ticked";
        return { group, id, part, wanted, refused };
    });
}
/** The issue that a group gets. */
function opened(one, guests, by) {
    const sites = [...one.group.sites, ...guests];
    const { mark, findings, title } = draft(one, sites, by);
    return { kind: "open", labels: by.filing.labels, mark, findings, title, reason: one.wanted ?? one.refused };
}
/** A group that gets no issue in this sweep. */
function unfiled(one, by) {
    const { mark, findings, title } = draft(one, one.group.sites, by);
    return { kind: "keep", unfiled: { mark, findings, waits: false }, title, reason: one.refused };
}
function draft({ group, id, part }, sites, { commit, filing }) {
    const { gate, groupBy } = filing;
    const content = { commit, sites, agreed: [], unseen: [], isHeld: () => false };
    const { entries, more, findings } = entriesOf(content);
    const title = titleOf(filing, groupBy, group.key, sites, part);
    const mark = {
        ...{ id, gate, groupBy, group: group.key, swept: commit, title: "", entries, misses: 0, reopened: 0 },
        ...(more > 0 ? { more } : {}),
        ...(part === undefined ? {} : { part }),
    };
    return { mark: withTitle(mark, title), findings, title };
}
function firstFree(isFree, from) {
    let n = from;
    while (!isFree(n))
        n += 1;
    return n;
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/plan-gate.js




/** Looks at the debt of a gate that ran to its end. */
function lookAt(debt, pairs, sweep, by) {
    const standing = debt.sites.filter(({ stands }) => stands);
    const assignment = assign_assign(standing, debt.issues, debt.held, pairs, by.filing, by.settings.split);
    return { debt, by, assignment, candidates: candidates(assignment.unfiled, debt.existing, sweep, by) };
}
/**
 * What is done about the debt of one gate, without regard to the caps on updates and closes.
 * @param opening the groups that get an issue within the cap; the others that want one are drafted, and wait.
 */
function planGate({ debt, by, assignment, candidates: all }, opening, pairs, doubt) {
    const taken = guestsTaken(all.filter((one) => opening.has(one)), assignment);
    const homes = new Map();
    for (const [issue, sites] of assignment.byIssue)
        for (const site of sites)
            homes.set(site, issue);
    for (const site of taken)
        homes.set(site, "opened");
    const heldOf = (0,recognised/* groupBy */.$z)(debt.held, ({ issue }) => String(issue.number));
    const fates = debt.issues.map((issue) => {
        const own = heldOf.get(String(issue.number)) ?? [];
        return outcome(fateOf(issue, own, assignment, taken, homes, pairs, doubt), by);
    });
    const groups = all.map((one) => {
        if (one.wanted === undefined)
            return unfiled(one, by);
        return opened(one, one.group.guests.filter((site) => taken.has(site) && opening.has(one)), by);
    });
    return [...groups, ...fates];
}
/** The guests that go to the issues that are opened: all but those of an issue that would have nothing left. */
function guestsTaken(opening, { byIssue }) {
    const taken = new Set(opening.flatMap(({ group }) => group.guests));
    for (const sites of byIssue.values()) {
        if (sites.every((site) => taken.has(site)))
            for (const site of sites)
                taken.delete(site);
    }
    return taken;
}
function fateOf(issue, held, assignment, taken, homes, pairs, doubt) {
    const lost = held.filter((one) => !pairs.has(one)).map((one) => ({ held: one, doubt: doubt(one) }));
    const found = held.map((one) => pairs.siteOf(one)).filter((site) => site !== undefined);
    const elsewhere = found.map((site) => homes.get(site)).find((home) => home !== undefined && home !== issue);
    return {
        issue,
        sites: (assignment.byIssue.get(issue) ?? []).filter((site) => !taken.has(site)),
        key: assignment.keyOf.get(issue),
        agreed: found.filter(({ stands }) => !stands),
        gone: lost.filter((one) => one.doubt === undefined).map((one) => one.held),
        unseen: lost.flatMap((one) => (one.doubt === undefined ? [] : [{ held: one.held, ...one.doubt }])),
        movedTo: elsewhere,
        isHeld: (site) => pairs.of(site)?.issue === issue,
    };
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/proof.js

/** What a rule may be judged by that is no part of the tree. */
const OUTSIDE = new Set(["sweep", "closes", "tickets"]);
/**
 * Debt is gone where its place was read and judged in this very run and it is not there, or where the file is gone, and
 * not under another name. Everything else proves nothing; and where the file is as it was, nobody paid: what changed is how
 * it is judged. Only what is judged by the world outside may end by itself. Of a rule that spans files, the whole tree takes
 * the place of the file.
 */
function doubts(sweep) {
    const { report } = sweep;
    const broken = new Set(report.broken.map(({ path }) => path));
    const unread = new Map(report.unanalysed.map(({ path, reason }) => [path, reason]));
    const skipped = new Map(report.gates.flatMap(({ skipped }) => skipped.map(({ rule, reason }) => [rule, reason])));
    const standing = new Set(report.findings.map((finding) => [finding.gate, finding.at.path, entryOf(finding).code].join("\0")));
    const renamed = new Map([...sweep.changeSince].map(([commit, { renames }]) => [
        commit,
        new Map([...renames].map(([after, before]) => [before, after])),
    ]));
    const doubtOf = (gate, rule, path) => {
        if (!sweep.exists(path))
            return undefined;
        const reason = unread.get(path);
        if (reason !== undefined)
            return `${path} was not analysed: ${reason}`;
        if (broken.has(path))
            return `${path} has a syntax error, so not all of it was seen`;
        if (sweep.isOff(rule, path))
            return `${rule} is off for ${path}`;
        return sweep.wasLookedAt(gate, path) ? undefined : `${path} is there and was not looked at`;
    };
    return ({ gate, entry, issue }) => {
        const after = renamed.get(issue.mark.swept)?.get(entry.path);
        const paths = [entry.path, ...(after === undefined ? [] : [after])];
        const path = paths.find((one) => sweep.exists(one)) ?? entry.path;
        const notJudged = skipped.get(entry.rule);
        if (notJudged !== undefined)
            return { path, why: `${entry.rule} was not judged: ${notJudged}` };
        const rule = report.rules.get(entry.rule);
        if (rule === undefined)
            return { path, why: `${entry.rule} is off` };
        for (const one of paths) {
            const why = doubtOf(gate, entry.rule, one);
            if (why !== undefined)
                return { path: one, why };
        }
        const { needs, spans } = rule;
        const unseen = spans === true ? report.unanalysed.find(({ blocking }) => blocking) : undefined;
        if (unseen !== undefined)
            return { path, why: `${unseen.path} was not analysed: ${unseen.reason}` };
        const changed = sweep.changeSince.get(issue.mark.swept)?.changed;
        const isFileSame = sweep.exists(entry.path) && changed !== undefined && !changed.has(entry.path);
        const isSame = spans === true ? changed?.size === 0 : isFileSame;
        // What is judged as it was and stands is another issue's.
        const isJudged = standing.has([gate, entry.path, entry.code].join("\0"));
        if (!isSame || isJudged || OUTSIDE.has(needs))
            return undefined;
        const subject = spans === true ? "everything" : entry.path;
        return { path: entry.path, why: `${subject} is as it was, and is judged in another way` };
    };
}
/** Why nothing is planned for a gate's issues; `undefined` for a gate that ran to its end. */
function whyNotJudged(sweep, gate) {
    if (!sweep.filings.has(gate))
        return `the gate ${gate} files no issues in this sweep`;
    const run = sweep.report.gates.find(({ name }) => name === gate);
    if (run === undefined)
        return `the gate ${gate} did not run`;
    if (run.status === "error")
        return `the gate ${gate} did not run to its end`;
    return run.status === "skipped" ? `the gate ${gate} had nothing to judge` : undefined;
}

// EXTERNAL MODULE: ./build/packages/engine/src/ratchet/untouched.js
var ratchet_untouched = __webpack_require__(1019);
// EXTERNAL MODULE: ./build/packages/engine/src/ratchet/pair.js + 5 modules
var pair = __webpack_require__(744);
;// CONCATENATED MODULE: ./build/packages/report/src/issues/site.js



/** The tiers, the first to be asked first. */
const TIERS = ["open", "decided", "dormant"];
/** The findings as sites, in their order. */
function sitesOf(findings) {
    return findings.map((finding) => {
        const { gate, rule, at, codeEndLine, status } = finding;
        const entry = entryOf(finding);
        const stands = status === "new" || status === "known";
        const { scope, code } = entry;
        const end = codeEndLine === undefined ? {} : { codeEndLine };
        return { gate, rule, at, scope, code, ...end, finding, entry, stands };
    });
}
/** All entries of the issues, those of the lowest number first. */
function heldBy(issues, wontFixLabel) {
    return issues
        .toSorted((a, b) => a.number - b.number)
        .flatMap((issue) => {
        const tier = tierOf(issue, wontFixLabel);
        const followsEdits = issue.state === "open" && !isReopenedByHuman(issue);
        return issue.mark.entries.map((entry) => {
            const { rule, scope, code } = entry;
            return {
                gate: issue.mark.gate,
                rule,
                at: placeOf(entry),
                scope,
                code,
                issue,
                entry,
                tier,
                followsEdits,
            };
        });
    });
}
/** Whether a finding may open an issue again that is closed: not where it belongs to another file or directory. */
function belongsTo({ issue, tier }, site) {
    const { groupBy, group } = issue.mark;
    return tier !== "dormant" || groupBy === "finding" || groupKey(groupBy, site.finding) === group;
}
function tierOf(issue, wontFixLabel) {
    if (issue.state === "open")
        return "open";
    if (decision(issue, wontFixLabel) !== undefined)
        return "decided";
    return issue.mark.closedAs === "accepted" ? "open" : "dormant";
}
function placeOf({ path, line, endLine }) {
    return { path, line, column: 1, endLine, endColumn: 1 };
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/pair-since.js


/**
 * Pairs findings with entries that speak of one commit, and adds to `pairs` what holds. A finding that the change left
 * alone stood where it stands at that commit too, so it is the entry of that very line or none: an equal one that was
 * never filed is not the one that was fixed elsewhere.
 * @param change since that commit; without it no line is known, and what moved is recognised only where it can be nothing else.
 * @param equal whether only what says the same counts, or what was edited in its file too.
 */
function pairSince(sites, held, change, equal, pairs) {
    const since = change ?? unknownChange([...sites, ...held]);
    const untouched = new Set(sites.filter((site) => (0,ratchet_untouched/* isUntouched */.O)(site, since)));
    const lines = (0,recognised/* groupBy */.$z)(held, ({ gate, at }) => keyOf(gate, at.path, at.line));
    for (const site of untouched) {
        const path = basePath(since, site.at.path);
        const there = lines.get(keyOf(site.gate, path, since.baseLine(site.at.path, site.at.line) ?? 0)) ?? [];
        const free = there.filter((one) => !pairs.has(one));
        const same = free.find((one) => one.code === site.code) ?? (equal ? undefined : free[0]);
        if (same !== undefined)
            pairs.add(site, same);
    }
    const rest = held.filter((one) => !pairs.has(one));
    const touched = sites.filter((site) => !untouched.has(site));
    const isOnly = change === undefined ? onlyOnes(touched, rest) : () => true;
    const holds = (site, one) => {
        const sameFile = basePath(since, site.at.path) === one.at.path;
        if (one.code !== site.code)
            return !equal && sameFile;
        return sameFile || (belongsTo(one, site) && isOnly(site));
    };
    for (const [site, one] of (0,pair/* pair */.V)(touched, rest, since, () => 0).known) {
        if (!isHeld(site) && isHeld(one) && holds(site, one))
            pairs.add(site, one);
    }
    pairDecided(touched.filter((site) => !pairs.of(site)), rest.filter((one) => one.tier === "decided" && !pairs.has(one)), pairs);
}
/** A decision follows its text out of its function too, where there is no second text that it could be about. */
function pairDecided(sites, held, pairs) {
    const codeOf = ({ gate, code }) => keyOf(gate, code);
    const entries = (0,recognised/* groupBy */.$z)(held, codeOf);
    for (const [code, [site, second]] of (0,recognised/* groupBy */.$z)(sites, codeOf)) {
        const [one, other] = entries.get(code) ?? [];
        if (site !== undefined && one !== undefined && second === undefined && other === undefined)
            pairs.add(site, one);
    }
}
/** The file that a file of now was at the commit, by its name. */
function basePath({ renames }, path) {
    return renames.get(path) ?? path;
}
/** The change since a commit that nobody has any more: every file may be another, and no line is known. */
function unknownChange(places) {
    const paths = new Set(places.map(({ at }) => at.path));
    return { changed: paths, basePaths: paths, renames: new Map(), baseLine: () => undefined };
}
/** Whether a finding is the only one of its kind that is left, among the findings and among the entries. */
function onlyOnes(sites, held) {
    const kind = ({ gate, scope, code }) => keyOf(gate, scope, code);
    const here = (0,recognised/* groupBy */.$z)(sites, kind);
    const there = (0,recognised/* groupBy */.$z)(held, kind);
    return (site) => here.get(kind(site))?.length === 1 && there.get(kind(site))?.length === 1;
}
function isHeld(one) {
    return one !== undefined && "issue" in one;
}
function keyOf(...parts) {
    return parts.join("\0");
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/pairs.js
/** Which finding is which entry of an issue, one to one. */
class Pairs {
    #heldOf = new Map();
    #siteOf = new Map();
    /** The entry that a finding is. */
    of(site) {
        return this.#heldOf.get(site);
    }
    /** The finding that an entry is. */
    siteOf(held) {
        return this.#siteOf.get(held);
    }
    has(held) {
        return this.#siteOf.has(held);
    }
    add(site, held) {
        this.#heldOf.set(site, held);
        this.#siteOf.set(held, site);
    }
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/recognise.js




/**
 * Recognises the debt that issues hold in the findings of now, one to one over all issues. What is equal and in the same
 * numbers needs no diff. The rest is paired from the commit that each issue speaks of: first what says the same, in open
 * issues before closed ones, then, in open issues, what was edited.
 * @param commit the one that the findings are of.
 * @param changeSince what changed since each of those commits; a commit that is gone is absent.
 */
function recognise(sites, held, commit, changeSince) {
    const pairs = pairInPlace(sites, held);
    const commits = (0,recognised/* groupBy */.$z)(held, ({ issue }) => issue.mark.swept);
    const each = (tier, equal) => {
        // Once for all commits, of which years of nights have thousands: who is paired meanwhile is left out again below.
        const isWanted = couldBe(sites.filter((site) => !pairs.of(site)));
        for (const [swept, all] of commits) {
            const left = all.filter((one) => one.tier === tier && !pairs.has(one) && (equal || one.followsEdits) && isWanted(one));
            if (left.length === 0)
                continue;
            const free = sites.filter((site) => !pairs.of(site));
            const change = swept === commit ? NO_CHANGE : changeSince.get(swept);
            pairSince(free, left, change, equal, pairs);
        }
    };
    for (const tier of TIERS)
        each(tier, true);
    each("open", false);
    return pairs;
}
/**
 * The commits that `recognise` wants to know the changes since: those of issues with an entry that is not simply where it
 * was, while a finding is left that it could be. None on a night on which nothing moved.
 */
function commitsOfLeft(sites, held, commit) {
    const pairs = pairInPlace(sites, held);
    const isWanted = couldBe(sites.filter((site) => !pairs.of(site)));
    const wanted = held.filter((one) => 
    // What became of its file tells whether the debt can be called paid.
    !pairs.has(one) && (isWanted(one) || one.followsEdits));
    const commits = new Set(wanted.map(({ issue }) => issue.mark.swept));
    commits.delete(commit);
    return [...commits].toSorted();
}
/** How the commit of a sweep differs from itself. */
const NO_CHANGE = {
    changed: new Set(),
    basePaths: new Set(),
    renames: new Map(),
    baseLine: (_path, line) => line,
};
/** Whether an entry could be one of the findings: of its gate, and where no edit is followed, of its code. */
function couldBe(free) {
    const gates = new Set(free.map(({ gate }) => gate));
    const codes = new Set(free.map(({ gate, code }) => `${gate}\0${code}`));
    return ({ gate, code, followsEdits }) => (followsEdits ? gates.has(gate) : codes.has(`${gate}\0${code}`));
}
/** Pairs what has the same gate, path, scope and code where findings and entries are as many, in the order of lines. */
function pairInPlace(sites, held) {
    const pairs = new Pairs();
    const keyOf = ({ gate, scope, code, at }) => [gate, at.path, scope, code].join("\0");
    const entries = (0,recognised/* groupBy */.$z)(held, keyOf);
    for (const [key, here] of (0,recognised/* groupBy */.$z)(sites, keyOf)) {
        const there = entries.get(key) ?? [];
        for (let asked = 1; asked <= TIERS.length; asked++) {
            const tiers = TIERS.slice(0, asked);
            const some = there.filter(({ tier }) => tiers.includes(tier));
            if (some.length !== here.length)
                continue;
            const inOrder = some.toSorted((a, b) => a.at.line - b.at.line);
            here
                .toSorted((a, b) => a.at.line - b.at.line)
                .forEach((site, index) => {
                const one = inOrder[index];
                if (one !== undefined)
                    pairs.add(site, one);
            });
            break;
        }
    }
    return pairs;
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/plan.js










/**
 * The commits that `changeSince` of a sweep must tell the changes since: those of issues that hold something that is not
 * simply where it was. None on a night on which nothing moved.
 */
function commitsToCompare(sweep, existing, settings) {
    const { sites, held } = compared({ ...sweep, changeSince: new Map() }, existing, settings);
    return commitsOfLeft(sites, held, sweep.commit);
}
/**
 * What a sweep does about the debt that it found, with the reason for each: a pure function, and a stable one, because
 * once all of it is done the same sweep plans nothing but `keep`.
 * @param existing all issues that Pawl filed, open and closed, whose markers can be read.
 */
function plan(sweep, existing, settings) {
    const { sites, held, issues, settled } = compared(sweep, existing, settings);
    const pairs = recognise(sites, held, sweep.commit, sweep.changeSince);
    const doubt = doubts(sweep);
    const sitesOfGate = (0,recognised/* groupBy */.$z)(sites, ({ gate }) => gate);
    const heldOfGate = (0,recognised/* groupBy */.$z)(held, ({ gate }) => gate);
    const issuesOfGate = (0,recognised/* groupBy */.$z)(issues, ({ mark }) => mark.gate);
    const gates = [...new Set([...sweep.filings.keys(), ...issuesOfGate.keys()])].toSorted();
    const looks = gates.map((gate) => {
        const own = issuesOfGate.get(gate) ?? [];
        const why = whyNotJudged(sweep, gate);
        const filing = sweep.filings.get(gate);
        if (why !== undefined || filing === undefined)
            return own.map((issue) => keep(issue, why ?? ""));
        const debt = {
            sites: sitesOfGate.get(gate) ?? [],
            issues: own,
            held: heldOfGate.get(gate) ?? [],
            existing,
        };
        const by = { commit: sweep.commit, filing: effectiveFiling(gate, filing, settings), settings };
        return lookAt(debt, pairs, sweep, by);
    });
    const opening = firstOf(looks, settings.maxIssues);
    const changes = looks.flatMap((look) => "debt" in look ? planGate(look, opening, pairs, doubt) : look);
    const twins = settled.filter((one) => one.kind === "close");
    const settledKeeps = settled.filter((one) => one.kind === "keep");
    return withinCaps(twins, [...changes, ...settledKeeps], settings);
}
/** The groups of all gates that get an issue in this sweep, the worst first. */
function firstOf(looks, most) {
    const wanted = looks
        .flatMap((look) => ("debt" in look ? look.candidates : []))
        .filter((one) => one.wanted !== undefined);
    const sorted = wanted
        .map((one) => ({ one, id: one.id, findings: one.group.sites.map(({ finding }) => finding) }))
        .toSorted(worstFirst);
    return new Set(sorted.slice(0, most).map(({ one }) => one));
}
/** What stands and what issues hold of it, for the gates that ran to their end. */
function compared(sweep, existing, settings) {
    const { issues, settled } = singleOut(existing, settings.wontFixLabel);
    const judged = [...sweep.filings].filter(([gate]) => whyNotJudged(sweep, gate) === undefined);
    const names = new Set(judged.map(([gate]) => gate));
    const sites = judged.flatMap(([gate, filing]) => sitesOf(findingsToFile(sweep.report, gate, filing)));
    const held = heldBy(issues.filter(({ mark }) => names.has(mark.gate)), settings.wontFixLabel);
    return { sites, held, issues, settled };
}

// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var src_glob = __webpack_require__(6149);
;// CONCATENATED MODULE: ./build/packages/run/src/looked.js

/**
 * Tells whether a gate looked at a file in a run: it is in the tree that was judged, the gate wants it, and it could be
 * read. Nothing is known of what is left out, so nothing of it can be called gone.
 */
function lookedAt({ report, tree, config }, gates) {
    const includes = (0,src_glob/* compileGlobs */.t)(config.include);
    const unread = new Set(report.unanalysed.map(({ path }) => path));
    const paths = new Set(tree.paths.filter((path) => includes(path) && !unread.has(path)));
    const wants = new Map(gates.map((gate) => {
        const globs = Object.values(gate.facts).flatMap((fact) => fact.files(config.options.get(gate.name)));
        return [gate.name, (0,src_glob/* compileGlobs */.t)(globs)];
    }));
    return (gate, path) => paths.has(path) && wants.get(gate)?.(path) === true;
}

// EXTERNAL MODULE: ./build/packages/github/src/client/failure-kind.js + 1 modules
var failure_kind = __webpack_require__(2169);
// EXTERNAL MODULE: ./build/packages/github/src/client/failure-words.js
var failure_words = __webpack_require__(2041);
;// CONCATENATED MODULE: ./build/packages/github/src/issues/refusal.js


/** Answers that every further request would get too. */
const BEFALL_ALL = [401, 403, 404, 410];
/**
 * Why GitHub did not do something with issues, in one line that is safe to log and ends the sentence that `what` begins.
 * @param error what Octokit threw
 * @param permission the line that the workflow's `permissions:` needs
 */
function describeRefusal(what, error, permission = "issues: write") {
    const { status } = (0,failure_kind/* readFailure */.f)(error) ?? {};
    if (status === 410) {
        return `${what}: GitHub answered 410; the repository has no issues, which its settings can switch on.`;
    }
    if (status === 422)
        return `${what}: GitHub answered 422; it does not take the content.`;
    return `${what}: ${(0,failure_words/* explainFailure */.S)(permission, error)}`;
}
/** Whether a refusal is about the token or the repository, so that no other issue fares better. */
function befallsAll(error) {
    const failure = (0,failure_kind/* readFailure */.f)(error);
    return failure?.kind === "refused" && BEFALL_ALL.includes(failure.status);
}
/** Whether an error says that what the request is about is not there: deleted, or not to be seen. */
function isGone(error) {
    const status = (0,failure_kind/* readFailure */.f)(error)?.status;
    return status === 404 || status === 410;
}
/** Whether nobody knows if the request was carried out. */
function isUnknown(error) {
    return (0,failure_kind/* readFailure */.f)(error)?.kind === "passing";
}

;// CONCATENATED MODULE: ./build/packages/github/src/issues/tickets.js


const MOST = 500;
/**
 * The issues and pull requests of the repository as a gate asks for them: one request each at most. A pull request that is
 * merged is closed; what moved to another repository stands as it does there, and is missing where the token does not see
 * it.
 */
function tickets({ client, pace, repository, most = MOST, warn }) {
    const known = new Map();
    let hasIssues;
    let warned = false;
    function warnOnce(line) {
        if (!warned)
            warn(line);
        warned = true;
    }
    /** A repository that is not seen, or has no issues, says of every number that it is not there. */
    function seesIssues() {
        hasIssues ??= pace.read(() => client.rest.repos.get(repository)).then(({ data }) => data.has_issues);
        return hasIssues;
    }
    async function ask(number) {
        try {
            const place = { ...repository, issue_number: number };
            const { data } = await pace.read(() => client.rest.issues.get(place));
            return data.state === "open" ? "open" : "closed";
        }
        catch (error) {
            if (!isGone(error))
                return doubt(error);
        }
        try {
            if (await seesIssues())
                return "missing";
            return warnOnce("Tickets are not looked up: the repository has no issues.");
        }
        catch (error) {
            return doubt(error);
        }
    }
    function doubt(error) {
        if ((0,failure_kind/* readFailure */.f)(error) === undefined)
            throw error;
        return warnOnce(describeRefusal("Not every ticket could be looked up", error, "issues: read"));
    }
    return {
        async stateOf(number) {
            const asked = known.get(number);
            if (asked !== undefined)
                return asked;
            if (known.size >= most)
                return warnOnce(`Only ${most} tickets are looked up in one run.`);
            const state = ask(number);
            known.set(number, state);
            return state;
        },
    };
}

// EXTERNAL MODULE: ./build/packages/checkout/src/change-between.js + 2 modules
var change_between = __webpack_require__(6312);
// EXTERNAL MODULE: ./build/packages/checkout/src/incomplete-clone.js
var incomplete_clone = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/packages/github/src/base/fetch.js
var fetch = __webpack_require__(2537);
;// CONCATENATED MODULE: ./build/packages/github/src/sweep/changes-since.js



/**
 * How a commit differs from each of those that issues were last written at. One that cannot be had (the history was
 * written anew) is absent: what stood there is recognised by its code alone.
 */
async function changesSince(clone, commit, since, wants) {
    const changes = new Map();
    for (const base of since) {
        const change = await changeSince(clone, commit, base, wants);
        if (change !== undefined)
            changes.set(base, change);
    }
    return changes;
}
async function changeSince(clone, commit, base, wants) {
    const { root, access } = clone;
    try {
        const have = await (0,fetch/* haveCommit */.R)(clone, base);
        return await (0,change_between/* changeBetween */.V)({ root, base: have, head: { commit }, wants, access });
    }
    catch (error) {
        if (error instanceof incomplete_clone/* IncompleteClone */.I || error instanceof usage_error/* UsageError */.e)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/filings.js

/** Per gate how its debt is filed, with the labels that the configuration adds. */
function filingsOf(gates, { issues }) {
    return new Map(gates.map((gate) => {
        const filing = gate.filing ?? defaultFiling(gate.name);
        return [gate.name, { ...filing, labels: [...new Set([...filing.labels, ...issues.labels])] }];
    }));
}

// EXTERNAL MODULE: ./build/packages/report/src/visible.js
var visible = __webpack_require__(5464);
;// CONCATENATED MODULE: ./build/packages/github/src/sweep/firsts.js




/**
 * Gets the commits that tell old debt from new. One that is gone, as after a force-push, is said, and begun anew. Where the
 * remote does not answer nothing counts as new this once, so that the next sweep still can tell.
 */
async function findFirsts(board, gates, clone, warn) {
    const had = new Map();
    const anew = new Set();
    for (const { name } of gates) {
        const first = board?.gates.get(name)?.first;
        if (first === undefined)
            continue;
        try {
            had.set(name, await (0,fetch/* haveCommit */.R)(clone, first));
        }
        catch (error) {
            if (!(error instanceof incomplete_clone/* IncompleteClone */.I || error instanceof usage_error/* UsageError */.e))
                throw error;
            if (error instanceof incomplete_clone/* IncompleteClone */.I && !error.isGone) {
                warn(`The commit of the first sweep of ${name} cannot be had, so this sweep files no new debt: ${(0,visible/* visible */.R)(error.message)}`);
                continue;
            }
            warn(`The commit of the first sweep of ${name} is gone: what stands now counts as old debt.`);
            anew.add(name);
        }
    }
    return { had, anew };
}

// EXTERNAL MODULE: ./build/packages/run/src/judge.js + 80 modules
var judge = __webpack_require__(455);
;// CONCATENATED MODULE: ./build/packages/github/src/sweep/judge-sweep.js

/**
 * Judges all debt of a commit, and compares it with the commit of each gate's first sweep. A gate without one is swept for
 * the first time: all that it finds was there before. The configuration is that of the commit itself: what held at the
 * first sweep is long past.
 * @param firsts by gate.
 * @throws as `judge` does.
 */
async function judgeSweep(request, firsts) {
    const whole = { ...request, sweep: true, trustedConfig: "head" };
    const judged = await (0,judge/* judge */.S)(whole);
    const fresh = new Set();
    for (const first of new Set(firsts.values())) {
        const gates = request.gates.filter(({ name }) => firsts.get(name) === first);
        if (gates.length === 0)
            continue;
        const { report } = await (0,judge/* judge */.S)({ ...whole, gates, base: first });
        for (const finding of report.findings)
            if (finding.status === "new")
                fresh.add(judge_sweep_placeOf(finding));
    }
    const findings = judged.report.findings.map((finding) => finding.status === "new" && !fresh.has(judge_sweep_placeOf(finding))
        ? { ...finding, status: "known" }
        : finding);
    return { judged, report: { ...judged.report, findings } };
}
/** Both runs judge the same commit, so a finding stands where it stands. */
function judge_sweep_placeOf({ rule, at }) {
    return [rule, at.path, at.line, at.column].join("\0");
}

// EXTERNAL MODULE: ./build/packages/run/src/version.js
var version = __webpack_require__(927);
// EXTERNAL MODULE: ./build/packages/github/src/client/connect.js
var connect = __webpack_require__(9205);
// EXTERNAL MODULE: ./build/packages/github/src/client/own-login.js
var own_login = __webpack_require__(919);
// EXTERNAL MODULE: ./build/packages/github/src/client/pace.js + 1 modules
var client_pace = __webpack_require__(8627);
;// CONCATENATED MODULE: ./build/packages/github/src/issues/list-issues.js



/**
 * Every issue that the login opened, in any state, oldest first; no pull requests. GitHub's lists lag behind its writes.
 * Never throws for what GitHub answers.
 */
async function listIssues(context) {
    const { client, pace, repository, login } = context;
    const query = { ...repository, creator: login, state: "all", per_page: 100 };
    const pages = client.paginate
        .iterator(client.rest.issues.listForRepo, { ...query, sort: "created", direction: "asc" })[Symbol.asyncIterator]();
    const issues = new Map();
    try {
        for (;;) {
            // After an error the iterator asks for the same page again.
            const { done, value } = await pace.read(() => pages.next());
            if (done === true)
                return { issues: [...issues.values()] };
            for (const issue of oursOf(value.data, login))
                issues.set(issue.number, issue);
        }
    }
    catch (error) {
        if ((0,failure_kind/* readFailure */.f)(error) === undefined)
            throw error;
        return { refusal: describeRefusal("The issues were not read", error) };
    }
}
/** The newest hundred of them, newest first. @throws Octokit's error. */
async function listNewest({ client, pace, repository, login, }) {
    const query = { ...repository, creator: login, state: "all", per_page: 100 };
    const { data } = await pace.read(() => client.rest.issues.listForRepo({ ...query, sort: "created", direction: "desc" }));
    return oursOf(data, login);
}
/** An issue of GitHub's answer as plans know it. */
function toIssue(answer) {
    return {
        number: answer.number,
        title: answer.title,
        body: answer.body ?? "",
        state: answer.state === "open" ? "open" : "closed",
        stateReason: answer.state_reason ?? null,
        labels: answer.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
    };
}
function oursOf(answers, login) {
    return answers
        .filter(({ user, pull_request: pull }) => pull === undefined && (0,own_login/* isLogin */.W5)(user?.login, login))
        .map(toIssue);
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/default-branch.js

/** No branch gets more between the start of a run and its sweep; older commits are those of a run that is run again. */
const MOST_LATER = 1_000;
const PAGE = 100;
/**
 * Whether a commit is of the repository's default branch: only what is there is everybody's debt, and only what is gone
 * from there is paid.
 * @throws Octokit's error where GitHub does not answer.
 */
async function findStanding(client, repository, commit, pace) {
    const { data } = await pace.read(() => client.rest.repos.get(repository));
    const branch = data.default_branch;
    const compare = async (basehead, page) => {
        const asked = { ...repository, basehead, per_page: page === 0 ? 1 : PAGE, page: Math.max(page, 1) };
        return (await pace.read(() => client.rest.repos.compareCommitsWithBasehead(asked))).data;
    };
    const later = new Set();
    try {
        const { status, behind_by: behind } = await compare(`${branch}...${commit}`, 0);
        if (status === "identical")
            return { branch, isOn: true, later };
        if (status !== "behind")
            return { branch, isOn: false, later };
        if (behind > MOST_LATER)
            return { branch, isOn: true, later: "many" };
        for (let page = 1; page <= Math.ceil(behind / PAGE); page++) {
            for (const { sha } of (await compare(`${commit}...${branch}`, page)).commits)
                later.add(sha);
        }
        return { branch, isOn: true, later };
    }
    catch (error) {
        // A commit that was never pushed.
        if ((0,failure_kind/* statusOf */.c)(error) === 404)
            return { branch, isOn: false, later };
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/packages/report/src/issues/packed.js


/** The form of what is packed: raised when an older Pawl could no longer make sense of it. */
const VERSION = "1";
/** A marker of 64 kB holds no more than this honestly; more is a text that was made to fill the memory. */
const MOST_BYTES = 4_000_000;
/**
 * A JSON value as one word for an HTML comment: version, checksum, and the deflated JSON as base64url with `.` in the
 * place of `-`, because two hyphens may not stand in a comment.
 */
function packValue(value) {
    const json = JSON.stringify(value);
    const data = (0,external_node_zlib_.deflateRawSync)(json, { level: 9 }).toString("base64url").replaceAll("-", ".");
    return `${VERSION}:${checksum(json)}:${data}`;
}
/** The value of a word made by `packValue`; `undefined` for any other word, one that was edited, and another version. */
function unpackValue(word) {
    const [version, sum, data, more] = word.split(":");
    if (version !== VERSION || data === undefined || more !== undefined || !/^[\w.]+$/.test(data))
        return undefined;
    try {
        const bytes = Buffer.from(data.replaceAll(".", "-"), "base64url");
        const json = (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: MOST_BYTES }).toString("utf8");
        return checksum(json) === sum ? JSON.parse(json) : undefined;
    }
    catch {
        return undefined;
    }
}
function checksum(json) {
    return (0,fingerprint/* digest */.b)(json).slice(0, 8);
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/section.js
/** A part of Pawl's: begin with its data, text, end. The text may hold no marker, so what is shown in it is escaped. */
function writeSection(name, data, text) {
    return `<!-- pawl:${name} ${data} -->\n${text.trimEnd()}\n<!-- /pawl:${name} -->`;
}
/**
 * Finds Pawl's part of a body. `undefined` where no begin stands: whoever removed it took the issue away from Pawl.
 * `damaged` for two of them, for one without data, and for one without exactly one end behind it.
 */
function findSection(name, body) {
    const begins = [...body.matchAll(new RegExp(`<!--\\s*pawl:${name}\\b`, "gi"))];
    if (begins.length === 0)
        return undefined;
    const whole = [...body.matchAll(new RegExp(`<!-- pawl:${name} (?<data>[\\w.:]+) -->`, "g"))];
    const ends = [...body.matchAll(new RegExp(`<!-- /pawl:${name} -->`, "g"))];
    const [begin] = whole;
    const [end] = ends;
    const data = begin?.groups?.data;
    if (begins.length > 1 || ends.length !== 1 || begin === undefined || end === undefined)
        return "damaged";
    const start = begin.index + begin[0].length;
    if (data === undefined || end.index < start)
        return "damaged";
    return { data, text: body.slice(start, end.index), from: begin.index, to: end.index + end[0].length };
}
/**
 * The body with Pawl's part written anew, and every other character as it was. The empty body of a new issue becomes the
 * part alone; a body that lost the part gets it at its end.
 * @param section what `writeSection` gave; it says by its begin which part it is.
 * @throws {RangeError} where the part in the body is damaged: the issue is to be left alone.
 */
function placeSection(body, section) {
    const name = section.startsWith("<!-- pawl:dashboard ") ? "dashboard" : "issue";
    const found = findSection(name, body);
    if (found === "damaged")
        throw new RangeError(`the marker pawl:${name} of the body is damaged`);
    if (found !== undefined)
        return body.slice(0, found.from) + section + body.slice(found.to);
    return body.trim() === "" ? section : `${body}\n\n${section}`;
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/dashboard-state.js



const count = schemas/* number */.aig().int().nonnegative();
const totals = schemas/* record */.g1P(schemas/* string */.YjP(), count);
const packedRecord = schemas/* strictObject */.rej({
    f: schemas/* string */.YjP(),
    t: totals,
    p: totals,
    i: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), count])),
});
const packedState = schemas/* record */.g1P(schemas/* string */.YjP(), packedRecord);
/** A gate's name as it may stand in a marker. */
const NAME = "[a-z][a-z0-9-]*";
const PART = new RegExp(`<!-- pawl:gate (?<name>${NAME}) -->\\r?\\n(?<text>[\\s\\S]*?)\\r?\\n<!-- /pawl:gate \\k<name> -->`, "g");
/** A tick as GitHub stores it. The id stands in a comment, so that no title can be taken for one. */
const TICKED = /^[-*] \[[xX]\] <!-- pawl:file (?<id>[0-9a-f]{16}) -->/gm;
/** The data of the dashboard's marker. */
function writeRecords(gates) {
    const sorted = [...gates].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return packValue(Object.fromEntries(sorted.map(([name, { first, totals, previous, filed }]) => [
        name,
        { f: first, t: totals, p: previous, i: [...filed] },
    ])));
}
/** A gate's part of the page between its markers. */
function writePart(name, text) {
    return `<!-- pawl:gate ${name} -->\n${text}\n<!-- /pawl:gate ${name} -->`;
}
/**
 * What the body of a dashboard says. `undefined` where it holds no marker, `damaged` where that was edited by hand or is of
 * a newer Pawl.
 */
function readDashboard(body) {
    const section = findSection("dashboard", body);
    if (section === undefined || section === "damaged")
        return section;
    const read = packedState.safeParse(unpackValue(section.data));
    if (!read.success)
        return "damaged";
    const gates = Object.entries(read.data).map(([name, { f, t, p, i }]) => {
        return [name, { first: f, totals: t, previous: p, filed: new Map(i) }];
    });
    const parts = [...section.text.matchAll(PART)].map(({ groups }) => [
        groups?.name ?? "",
        groups?.text ?? "",
    ]);
    return {
        gates: new Map(gates),
        requested: new Set([...section.text.matchAll(TICKED)].map(({ groups }) => groups?.id ?? "")),
        filedBefore: new Map(gates.flatMap(([, { filed }]) => [...filed])),
        parts: new Map(parts),
    };
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/mark-text.js



const mark_text_count = schemas/* number */.aig().int().nonnegative();
const mark_text_text = schemas/* string */.YjP();
/** Rule and path by their place in the lists, first and last line, scope, code, and 1 for what is agreed. */
const packedEntry = schemas/* tuple */.PVZ([mark_text_count, mark_text_count, mark_text_count, mark_text_count, mark_text_text, mark_text_text, schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)])]);
/** What the marker of an issue holds, with names of one letter: what is repeated stands in lists. */
const packedMark = schemas/* strictObject */.rej({
    i: schemas/* string */.YjP().min(1),
    g: schemas/* string */.YjP().min(1),
    b: schemas/* enum */.k5n(["finding", "file", "directory", "rule"]),
    k: mark_text_text,
    s: mark_text_text,
    t: mark_text_text,
    r: schemas/* array */.YOg(mark_text_text),
    p: schemas/* array */.YOg(mark_text_text),
    e: schemas/* array */.YOg(packedEntry),
    m: mark_text_count,
    o: mark_text_count,
    a: schemas/* string */.YjP().optional(),
    x: mark_text_count.optional(),
    n: mark_text_count.optional(),
    c: schemas/* enum */.k5n(["paid", "accepted", "duplicate"]).optional(),
});
/** The data of an issue's marker, one word for `writeSection`. */
function writeMark(mark) {
    const rules = new Map();
    const paths = new Map();
    const entries = mark.entries.map((entry) => [
        placeIn(rules, entry.rule),
        placeIn(paths, entry.path),
        entry.line,
        entry.endLine,
        entry.scope,
        entry.code,
        entry.agreed ? 1 : 0,
    ]);
    return packValue({
        i: mark.id,
        g: mark.gate,
        b: mark.groupBy,
        k: mark.group,
        s: mark.swept,
        t: mark.title,
        r: [...rules.keys()],
        p: [...paths.keys()],
        e: entries,
        m: mark.misses,
        o: mark.reopened,
        a: mark.missedAt,
        x: mark.more,
        n: mark.part,
        c: mark.closedAs,
    });
}
/**
 * What the marker in an issue's body says. `undefined` where there is none; `damaged` where it was edited, is there twice,
 * lacks its end, or is of a newer Pawl: such an issue is left alone.
 */
function readMark(body) {
    const section = findSection("issue", body);
    if (section === undefined || section === "damaged")
        return section;
    const read = packedMark.safeParse(unpackValue(section.data));
    if (!read.success)
        return "damaged";
    const { data } = read;
    const entries = data.e.map((packed) => readEntry(packed, data.r, data.p));
    if (entries.includes(undefined))
        return "damaged";
    return {
        id: data.i,
        gate: data.g,
        groupBy: data.b,
        group: data.k,
        swept: data.s,
        title: data.t,
        entries: entries.filter((entry) => entry !== undefined),
        misses: data.m,
        reopened: data.o,
        ...(data.a === undefined ? {} : { missedAt: data.a }),
        ...(data.x === undefined ? {} : { more: data.x }),
        ...(data.n === undefined ? {} : { part: data.n }),
        ...(data.c === undefined ? {} : { closedAs: data.c }),
    };
}
/**
 * The body with another mark and every other character as it was: for what changes nothing that is shown, such as that
 * the issue is closed.
 * @throws {RangeError} where the body holds no part of Pawl's, or a damaged one.
 */
function replaceMark(body, mark) {
    const section = findSection("issue", body);
    if (section === undefined || section === "damaged")
        throw new RangeError("the body holds no marker that can be replaced");
    return placeSection(body, writeSection("issue", writeMark(mark), section.text.replace(/^\r?\n/, "")));
}
function readEntry(packed, rules, paths) {
    const [ruleAt, pathAt, line, endLine, scope, code, agreed] = packed;
    const rule = rules[ruleAt];
    const path = paths[pathAt];
    if (rule === undefined || path === undefined)
        return undefined;
    return { rule, path, line, endLine, scope, code, ...(agreed === 1 ? { agreed: true } : {}) };
}
/** The place of a text in a list without repeats, at whose end it is put where it is new. */
function placeIn(list, entry) {
    const known = list.get(entry);
    if (known !== undefined)
        return known;
    list.set(entry, list.size);
    return list.size - 1;
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/our-issues.js

/**
 * Tells issues about debt from dashboards. One with a marker that was edited into nonsense is neither, and `warn` hears of
 * it; one without any is a human's now.
 */
function sortOurs(issues, warn) {
    const filed = [];
    const boards = [];
    for (const issue of issues) {
        const board = readDashboard(issue.body);
        const mark = readMark(issue.body);
        if (board !== undefined)
            boards.push({ ...issue, board });
        else if (mark === "damaged") {
            warn(`The issue #${issue.number} has a marker that cannot be read: it is left alone.`);
        }
        else if (mark !== undefined)
            filed.push({ ...issue, mark });
    }
    return { filed, boards };
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/why-not-written.js
/**
 * Why a sweep writes nothing, in words; `undefined` where it does. What is not on the default branch is nobody's debt yet,
 * and what is gone there is not paid; what a later sweep found is truer than what an old run finds that is run again.
 */
function whyNotWritten({ dryRun, commit }, { branch, isOn, later }, ours) {
    const name = commit.slice(0, 12);
    if (!isOn)
        return `${name} is not on the default branch ${JSON.stringify(branch)}`;
    if (later === "many")
        return `${name} is far behind the default branch ${JSON.stringify(branch)}`;
    if (sweptCommits(ours).some((one) => later.has(one)))
        return `${name} is older than the last sweep`;
    return dryRun ? "only the plan was asked for" : undefined;
}
/** The commits that issues and the dashboard speak of. */
function sweptCommits({ filed, boards }) {
    return [
        ...filed.flatMap(({ mark: { swept, missedAt } }) => missedAt === undefined ? [swept] : [swept, missedAt]),
        ...boards.flatMap(({ board }) => board === "damaged" ? [] : [...board.gates.values()].map(({ first }) => first)),
    ];
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/open-issues.js










/** No sweep is held up for longer by GitHub's limits, in milliseconds: the rest is for the next. */
const LONGEST_WAIT = 15 * 60_000;
const NO_LOGIN = "GitHub does not tell whom the token belongs to";
const UNSEEN = "GitHub did not show the issues";
const NONE = { filed: [], boards: [] };
/** Connects to GitHub and reads what was filed. What GitHub refuses is told, and the sweep goes on without it. */
async function openIssues(request) {
    const { token = "", apiUrl, repository, botLogin, clock, warn } = request;
    let spacing = 3;
    const setSpacing = (seconds) => {
        spacing = seconds;
    };
    const pace = (0,client_pace/* makePace */.k)({
        ...(clock && { clock }),
        spacing: () => spacing * 1_000,
        longestWait: LONGEST_WAIT,
    });
    const client = await (0,connect/* connect */.N)({ token, apiUrl, version: version/* version */.r, pace });
    if (client === undefined)
        return { place: undefined, ours: NONE, unwritten: "there is no token", setSpacing };
    try {
        const login = await loginOf(client, pace, botLogin);
        if (login === undefined) {
            warn(`${NO_LOGIN}: \`bot-login\` has to name the login that it writes as.`);
            return { place: undefined, ours: NONE, unwritten: NO_LOGIN, setSpacing };
        }
        const place = { client, pace, repository, login };
        const standing = await findStanding(client, repository, request.commit, pace);
        const listed = await listIssues(place);
        if ("refusal" in listed) {
            warn(listed.refusal);
            return { place: undefined, ours: NONE, unwritten: UNSEEN, setSpacing };
        }
        const ours = sortOurs(listed.issues, warn);
        return { place, ours, unwritten: whyNotWritten(request, standing, ours), setSpacing };
    }
    catch (error) {
        if ((0,failure_kind/* readFailure */.f)(error) === undefined)
            throw error;
        warn(describeRefusal("Nothing is written", error));
        return { place: undefined, ours: NONE, unwritten: UNSEEN, setSpacing };
    }
}
/**
 * Who we are: what we filed is found again by it, so that no guess will do.
 * @throws Octokit's error where GitHub does not know the token, or does not answer and the login is not named.
 */
async function loginOf(client, pace, botLogin) {
    try {
        return await pace.read(() => (0,own_login/* askLogin */.P6)(client));
    }
    catch (error) {
        const failure = (0,failure_kind/* readFailure */.f)(error);
        if (failure?.status === 401)
            throw error;
        if (botLogin === undefined && failure !== undefined && failure.kind !== "refused")
            throw error;
        return botLogin;
    }
}

// EXTERNAL MODULE: ./build/packages/engine/src/canonical-json.js
var canonical_json = __webpack_require__(231);
;// CONCATENATED MODULE: ./build/packages/github/src/issues/fresh-issue.js


/**
 * The issue as it is at this moment; undefined where it was deleted or is in another repository now. One request, which the
 * caller takes a turn for.
 * @throws Octokit's error for any other answer.
 */
async function freshIssue({ client, repository }, number) {
    try {
        const { data } = await client.rest.issues.get({ ...repository, issue_number: number });
        // What was transferred is answered by where it is now.
        const home = `/repos/${repository.owner}/${repository.repo}`.toLowerCase();
        if (!data.repository_url.toLowerCase().endsWith(home))
            return undefined;
        return { ...toIssue(data), nodeId: data.node_id, locked: data.locked, comments: data.comments };
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/github/src/issues/write-comment.js



/** Milliseconds until a comment is looked for whose answer was lost. */
const LOOK = 2_000;
/**
 * Writes a comment unless it is there: a run that was killed, or whose answer was lost, may have written it. Returns false
 * where the issue is locked and takes none.
 * @param key tells the comment from every other one of ours on the issue; word characters and `-` only
 * @throws Octokit's error for what GitHub does not take.
 */
async function writeComment(issue, key, text, context) {
    const { client, pace, repository } = context;
    const mark = `<!-- pawl:comment ${key} -->`;
    if (issue.comments > 0 && (await isThere(issue.number, mark, context)))
        return true;
    const body = `${text.trimEnd()}\n\n${mark}`;
    const post = () => pace.create(() => client.rest.issues.createComment({ ...repository, issue_number: issue.number, body }));
    try {
        await post();
    }
    catch (error) {
        const failure = (0,failure_kind/* readFailure */.f)(error);
        if (failure?.kind === "refused" && failure.status === 403 && issue.locked)
            return false;
        if (!isUnknown(error) || !(await pace.wait(LOOK)))
            throw error;
        if (!(await isThere(issue.number, mark, context)))
            await post();
    }
    return true;
}
async function isThere(number, mark, { client, pace, repository, login }) {
    const query = { ...repository, issue_number: number, per_page: 100 };
    const all = await pace.read(() => client.paginate(client.rest.issues.listComments, query));
    return all.some(({ body = "", user }) => (0,own_login/* isLogin */.W5)(user?.login, login) && body.includes(mark));
}

;// CONCATENATED MODULE: ./build/packages/github/src/issues/change-issue.js




const GONE = { result: "left", why: "it was deleted or is in another repository now", warn: true };
/**
 * Writes a planned change to its issue, as the issue is now: what humans or another run did since it was listed makes the
 * change wait for the next plan.
 * @throws Octokit's error for what GitHub does not take.
 */
async function changeIssue(change, context) {
    const { pace } = context;
    const locked = change.kind === "update" ? false : await comment(change, context);
    if (typeof locked !== "boolean")
        return locked;
    const outcome = await pace.write(() => patchFresh(change, context));
    return locked && outcome.result === "written"
        ? { ...outcome, note: "it is locked and took no comment" }
        : outcome;
}
/** Writes the comment that goes with a change of state: whether the issue is locked against it, or what ends the change. */
async function comment(change, context) {
    const { issue } = change;
    const fresh = await context.pace.read(() => freshIssue(context, issue.number));
    if (fresh === undefined)
        return GONE;
    const patch = patchOf(change, fresh, context);
    if ("result" in patch)
        return patch;
    const text = await context.commentOf(change);
    if (text === undefined)
        return false;
    // The mark that the issue still has is another one after the change: a later close has a comment of its own.
    const key = `${change.kind}-${(0,fingerprint/* digest */.b)((0,canonical_json/* canonicalJson */.d)(issue.mark)).slice(0, 16)}`;
    try {
        return !(await writeComment(fresh, key, text, context));
    }
    catch (error) {
        if (isGone(error))
            return GONE;
        throw error;
    }
}
/** Reads the issue and writes what differs, close together: what a human writes in between would be lost. */
async function patchFresh(change, context) {
    const { client, repository } = context;
    const { number } = change.issue;
    const fresh = await freshIssue(context, number);
    if (fresh === undefined)
        return GONE;
    const patch = patchOf(change, fresh, context);
    if ("result" in patch)
        return patch;
    try {
        await client.rest.issues.update({ ...repository, issue_number: number, ...patch });
    }
    catch (error) {
        if (isGone(error))
            return GONE;
        throw error;
    }
    return { result: "written", number };
}
function patchOf(change, fresh, context) {
    const { issue } = change;
    const mark = context.readMark(fresh.body);
    if (mark === undefined)
        return { result: "left", why: "a human removed its marker" };
    if (mark === "damaged")
        return { result: "left", why: "its marker cannot be read", warn: true };
    const patch = differing(change, fresh, mark, context);
    if (Object.keys(patch).length === 0)
        return { result: "unchanged", number: issue.number };
    if (stateOf(fresh) !== stateOf(issue))
        return { result: "left", why: "its state was changed meanwhile" };
    if (patch.state !== undefined && labelsOf(fresh) !== labelsOf(issue))
        return { result: "left", why: "its labels were changed meanwhile" };
    if ((0,canonical_json/* canonicalJson */.d)(mark) !== (0,canonical_json/* canonicalJson */.d)(issue.mark))
        return { result: "left", why: "another run wrote it meanwhile" };
    return patch;
}
function differing(change, fresh, mark, context) {
    const { title, body } = context.textOf(change, fresh.body);
    const retitle = change.kind !== "close" && change.retitle && context.titleDigest(fresh.title) === mark.title;
    const state = change.kind === "close" ? "closed" : change.kind === "reopen" ? "open" : fresh.state;
    const reason = change.kind === "close" ? context.reasonOf(change.as) : "reopened";
    return {
        ...(retitle && title !== fresh.title ? { title } : {}),
        ...(body === fresh.body ? {} : { body }),
        ...(state === fresh.state ? {} : { state, state_reason: reason }),
    };
}
function stateOf({ state, stateReason }) {
    return `${state} ${stateReason}`;
}
function labelsOf({ labels }) {
    return (0,canonical_json/* canonicalJson */.d)(labels.toSorted());
}

;// CONCATENATED MODULE: ./build/packages/github/src/issues/create-issue.js




/** Milliseconds before each look for an issue that GitHub may have created: its lists lag. */
const LOOKS = [2_000, 5_000, 10_000, 20_000];
/**
 * Creates an issue. Where GitHub's answer is lost it is looked for before it is created once more, because nothing else
 * keeps GitHub from creating it twice. Undefined where it is still not known to be there.
 * @param isIt knows the issue among those that are open
 * @throws Octokit's error for a refusal or a limit: then it was not created.
 */
async function createIssue(wanted, isIt, context) {
    for (const _ of ["first", "second"]) {
        try {
            return await createLabelled(wanted, context);
        }
        catch (error) {
            if (!isUnknown(error))
                throw error;
        }
        const found = await lookFor(isIt, context);
        if (found === "late")
            return undefined;
        if (found !== undefined)
            return { issue: found, unlabelled: false, foreign: false };
    }
    return undefined;
}
/** Who may only triage, or less, may open issues and not label them. */
async function createLabelled(wanted, context) {
    try {
        return { ...(await create(wanted, context)), unlabelled: false };
    }
    catch (error) {
        const { kind, status } = (0,failure_kind/* readFailure */.f)(error) ?? {};
        const mayBeLabels = kind === "refused" && (status === 403 || status === 422);
        if (wanted.labels.length === 0 || !mayBeLabels)
            throw error;
        return { ...(await create({ ...wanted, labels: [] }, context)), unlabelled: true };
    }
}
async function create({ title, body, labels }, { client, pace, repository, login }) {
    const content = { title, body, ...(labels.length === 0 ? {} : { labels: [...labels] }) };
    const { data } = await pace.create(() => client.rest.issues.create({ ...repository, ...content }));
    return { issue: toIssue(data), foreign: !(0,own_login/* isLogin */.W5)(data.user?.login, login) };
}
/** Looks a few times, with growing waits; `late` where this run has no time left to be sure. */
async function lookFor(isIt, context) {
    for (const time of LOOKS) {
        if (!(await context.pace.wait(time)))
            return "late";
        try {
            const found = (await listNewest(context)).find((issue) => issue.state === "open" && isIt(issue));
            if (found !== undefined)
                return found;
        }
        catch (error) {
            if (!isUnknown(error))
                throw error;
            return "late";
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/github/src/issues/apply-changes.js




const FOREIGN = "The token writes issues as another login than was expected: set the input `bot-login` to it. The rest is left for the next sweep.";
/**
 * Does what a plan says, in its order, one change after the other. It stops at the first refusal that every other change
 * would meet too, and where the pace has no time left. Never throws for what GitHub answers.
 */
async function applyChanges(changes, context) {
    const progress = {
        done: [],
        left: [],
        created: [],
        warnings: [],
        unlabelled: false,
        homeless: false,
        unwritten: new Set(),
        stopped: undefined,
    };
    for (const change of changes) {
        if (change.kind !== "keep")
            record(change, await attempt(change, progress, context), progress);
    }
    const { done, left, created, warnings, stopped } = progress;
    return { done, left, created, warnings, ...(stopped === undefined ? {} : { stopped }) };
}
async function attempt(change, progress, context) {
    const { stopped } = progress;
    if (stopped !== undefined)
        return { result: "left", why: stopped };
    if (mayLoseDebt(change, progress))
        return { result: "left", why: "the issue that may be to get its debt was not written" };
    try {
        return change.kind === "open"
            ? await apply_changes_open(change, progress, context)
            : await changeIssue(change, context);
    }
    catch (error) {
        // What GitHub did not say is a defect, or the end of the process.
        if ((0,failure_kind/* readFailure */.f)(error) === undefined)
            throw error;
        const why = describeRefusal(`${nameOf(change)} was not written`, error);
        const isEnd = befallsAll(error) || context.pace.isOver();
        if (isEnd)
            progress.stopped = `${why} The rest is left for the next sweep.`;
        return { result: "left", why: progress.stopped ?? why, warn: true };
    }
}
async function apply_changes_open(change, progress, context) {
    const { title, body } = context.textOf(change, "");
    const isIt = (issue) => {
        const mark = context.readMark(issue.body);
        return mark !== undefined && mark !== "damaged" && mark.id === change.mark.id;
    };
    const labels = progress.unlabelled ? [] : change.labels;
    const created = await createIssue({ title, body, labels }, isIt, context);
    if (created === undefined)
        return { result: "left", why: "GitHub's answer was lost and the issue is not to be found", warn: true };
    progress.created.push(created.issue);
    // Whoever cannot find again what he files would file it every night.
    if (created.foreign)
        progress.stopped = FOREIGN;
    const { number } = created.issue;
    if (!created.unlabelled)
        return { result: "written", number };
    progress.unlabelled = true;
    return { result: "written", number, note: "the token may not set labels: new issues have none" };
}
function record(change, outcome, progress) {
    if (outcome.result === "left") {
        const { why, warn = false } = outcome;
        progress.left.push({ change, why });
        if (change.kind === "open" || change.kind === "reopen")
            progress.homeless = true;
        if (change.kind !== "open")
            progress.unwritten.add(change.issue.number);
        if (warn)
            progress.warnings.push(why === progress.stopped ? why : sentence(change, why));
        return;
    }
    const { number, result, note } = outcome;
    progress.done.push({ change, number, wrote: result === "written" });
    if (progress.stopped !== undefined)
        progress.warnings.push(progress.stopped);
    if (note !== undefined)
        progress.warnings.push(`#${number}: ${note}.`);
}
/** Whether debt would leave an issue by this change before another one has it. */
function mayLoseDebt(change, { homeless, unwritten }) {
    if (change.kind === "update")
        return homeless;
    if (change.kind !== "close" || change.as !== "duplicate")
        return false;
    return homeless || (change.of !== undefined && unwritten.has(change.of));
}
function nameOf(change) {
    return change.kind === "open" ? "A new issue" : `#${change.issue.number}`;
}
function sentence(change, why) {
    const name = nameOf(change);
    return why.startsWith(name) ? why : `${name} was not written: ${why}.`;
}

;// CONCATENATED MODULE: ./build/packages/github/src/issues/converge.js

/**
 * The issues that share their mark's id with one that this run created: another run files at the same time. Closed ones are
 * among them, which may hold a human's decision. Nothing is asked where nothing was created; what the list does not show yet
 * the next sweep finds.
 */
async function findTwins(created, context) {
    if (created.length === 0)
        return { groups: [] };
    const listed = await listIssues(context);
    if ("refusal" in listed)
        return { groups: [], refusal: listed.refusal };
    const issues = new Map([...created, ...listed.issues].map((issue) => [issue.number, issue]));
    const own = new Set(created.map(({ number }) => number));
    const groups = new Map();
    for (const issue of [...issues.values()].toSorted((a, b) => a.number - b.number)) {
        const mark = context.readMark(issue.body);
        if (mark === undefined || mark === "damaged")
            continue;
        groups.set(mark.id, [...(groups.get(mark.id) ?? []), { ...issue, mark }]);
    }
    const shared = [...groups.values()].filter((group) => group.length > 1 && group.some(({ number }) => own.has(number)));
    return { groups: shared };
}

;// CONCATENATED MODULE: ./build/packages/github/src/issues/pin.js


const PIN = "mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { number } } }";
/** GraphQL's refusals come with status 200, and Octokit throws them. */
const refused = schemas/* object */.Ikc({ name: schemas/* literal */.euz("GraphqlResponseError") });
/** Pins an issue, which REST cannot; false where GitHub does not: three are pinned, or the token may not. */
async function pin(nodeId, { client, pace }) {
    try {
        await pace.write(() => client.graphql(PIN, { id: nodeId }));
        return true;
    }
    catch (error) {
        if (refused.safeParse(error).success || (0,failure_kind/* readFailure */.f)(error) !== undefined)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/github/src/issues/dashboard.js







/**
 * Keeps the one dashboard: the oldest of ours; made and pinned where there is none, written where its body changes, left
 * alone where a human closed it. Others of ours, which two runs at once have made, are closed as its duplicates. Never
 * throws for what GitHub answers.
 * @param existing all issues of ours
 */
async function writeDashboard(dashboard, existing, context) {
    const notices = [];
    try {
        const found = dashboardsOf(existing, dashboard);
        const damaged = existing.find(({ body }) => dashboard.isDashboard(body) === "damaged");
        if (found.length === 0 && damaged !== undefined) {
            return left(damaged.number, "its marker cannot be read, so it is left alone");
        }
        if (found.length === 0)
            return await dashboard_create(dashboard, context, notices);
        return await keepFirst(found, dashboard, context, notices);
    }
    catch (error) {
        if ((0,failure_kind/* readFailure */.f)(error) === undefined)
            throw error;
        notices.push(describeRefusal("The dashboard was not written", error));
        return { result: "left", notices };
    }
}
/** All of them, the one that counts first: the oldest that is not closed as a duplicate of another one. */
function dashboardsOf(issues, dashboard) {
    const isTwin = ({ state, stateReason }) => state === "closed" && stateReason === "duplicate";
    return issues
        .filter(({ body }) => dashboard.isDashboard(body) === true)
        .toSorted((a, b) => Number(isTwin(a)) - Number(isTwin(b)) || a.number - b.number);
}
function left(number, why) {
    return { number, result: "left", notices: [`The dashboard #${number}: ${why}.`] };
}
async function keepFirst([first, ...others], dashboard, context, notices) {
    if (first === undefined)
        return { result: "left", notices };
    for (const other of others) {
        if (other.state === "open")
            await closeTwin(other.number, first.number, dashboard, context);
    }
    if (first.state === "closed") {
        return left(first.number, "a human closed it, so nothing is written to it; reopened, it is kept again");
    }
    return update(first.number, dashboard, context);
}
function update(number, dashboard, context) {
    const { client, pace, repository } = context;
    return pace.write(async () => {
        const fresh = await freshIssue(context, number);
        if (fresh === undefined)
            return left(number, "it was deleted or is in another repository now");
        if (fresh.state === "closed" || dashboard.isDashboard(fresh.body) !== true) {
            return left(number, "a human changed it meanwhile");
        }
        const body = dashboard.bodyOf(fresh.body);
        if (body === fresh.body)
            return { number, result: "unchanged", notices: [] };
        await client.rest.issues.update({ ...repository, issue_number: number, body });
        return { number, result: "written", notices: [] };
    });
}
async function dashboard_create(dashboard, context, notices) {
    const { title, labels } = dashboard;
    const isIt = ({ body }) => dashboard.isDashboard(body) === true;
    const created = await createIssue({ title, labels, body: dashboard.bodyOf("") }, isIt, context);
    if (created === undefined) {
        notices.push("The dashboard was not written: GitHub's answer was lost and it is not to be found.");
        return { result: "left", notices };
    }
    const { issue } = created;
    const [first = issue] = dashboardsOf([...(await listNewest(context)), issue], dashboard);
    if (first.number !== issue.number) {
        await closeTwin(issue.number, first.number, dashboard, context);
        return { number: first.number, result: "left", notices };
    }
    const fresh = await context.pace.read(() => freshIssue(context, issue.number));
    if (fresh !== undefined && !(await pin(fresh.nodeId, context))) {
        notices.push(`The dashboard #${issue.number} is not pinned: a repository has at most three pinned issues, and not every token may pin.`);
    }
    return { number: issue.number, result: "created", notices };
}
/** Closes a dashboard of ours that another one stands for. */
async function closeTwin(number, of, dashboard, context) {
    const { client, pace, repository } = context;
    const isOpen = async () => {
        const fresh = await freshIssue(context, number);
        const stands = fresh?.state === "open" && dashboard.isDashboard(fresh.body) === true;
        return stands ? fresh : undefined;
    };
    const fresh = await pace.read(isOpen);
    if (fresh === undefined)
        return;
    try {
        await writeComment(fresh, "twin", `Duplicate of #${of}.`, context);
        await pace.write(async () => {
            if ((await isOpen()) === undefined)
                return;
            const closed = { state: "closed", state_reason: "duplicate" };
            await client.rest.issues.update({ ...repository, issue_number: number, ...closed });
        });
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/packages/report/src/markdown-escape.js
var markdown_escape = __webpack_require__(7857);
;// CONCATENATED MODULE: ./build/packages/report/src/issues/dashboard-part.js





const MOST_RULES = 30;
const MOST_DIRECTORIES = 5;
const MOST_ACCEPTED = 20;
const LONGEST_REASON = 200;
/** The line that counts what was left out takes no more. */
const REST_ROOM = 100;
/** A gate's part of the dashboard as Markdown. No date and no commit: it changes when the debt does. */
function gatePart(part) {
    const { record, findings, unfiled, requested, room } = part;
    const standing = findings.filter(({ status }) => status === "new" || status === "known");
    const without = unfiled.reduce((sum, { unfiled: { findings: some } }) => sum + some.length, 0);
    const lines = [
        `## ${(0,markdown_escape/* escapeMarkdown */.FV)(part.gate)}: ${(0,src_count/* countOf */.pq)(standing.length, "finding")}${change(sum(record.totals), sum(record.previous))}`,
        "",
        ...ruleTable(record),
        ...directories(standing),
        ...accepted(findings),
    ];
    if (unfiled.length === 0)
        return [...lines, standing.length > 0 ? "Every group has its issue." : "No debt."].join("\n");
    lines.push(`**Without an issue:** ${groupsOf(unfiled.length, without)}.`, "");
    let left = room - lines.join("\n").length - REST_ROOM;
    let shown = 0;
    for (const one of unfiled) {
        const row = groupRow(one, requested);
        left -= row.length + 1;
        if (left < 0)
            break;
        lines.push(row);
        shown += 1;
    }
    const rest = unfiled.length - shown;
    return [...lines, ...(rest > 0 ? ["", `… and ${(0,src_count/* countOf */.pq)(rest, "more group")}.`] : [])].join("\n");
}
/** Groups of one finding each are no groups to a reader. */
function groupsOf(groups, findings) {
    const count = (0,src_count/* countOf */.pq)(findings, "finding");
    return groups === findings ? count : `${(0,src_count/* countOf */.pq)(groups, "group")} of ${count}`;
}
/**
 * A part as it stands on the page with fewer groups, from the end on; what is ticked stays. It is as long as it may be
 * where that is enough.
 */
function shortenPart(part, longest) {
    const lines = part.replace(/\s*\n… and [^\n]*$/, "").split("\n");
    let left = lines.join("\n").length - (longest - REST_ROOM);
    const kept = lines
        .toReversed()
        .filter((line) => {
        if (left <= 0 || !/^[-*] \[ \] <!-- pawl:file /.test(line))
            return true;
        left -= line.length + 1;
        return false;
    })
        .toReversed();
    return [...kept, "", "… and more groups, which the next sweep of this gate counts."].join("\n");
}
/** A box with the group's id, which the next sweep reads; a group that waits for its turn needs no tick. */
function groupRow({ title, reason, unfiled: { mark, findings, waits } }, requested) {
    const text = (0,issues_title/* shownTitle */._)(title);
    const number = findings.length === 1 ? "" : (0,src_count/* thousands */.oh)(findings.length);
    const count = text.includes(number) ? "" : ` (${(0,src_count/* countOf */.pq)(findings.length, "finding")})`;
    const first = findings[0]?.at.path ?? "";
    const path = text.includes(mark.groupBy === "finding" ? first : mark.group)
        ? ""
        : ` ${(0,markdown_escape/* escapeMarkdownCode */.u$)(first)}`;
    const why = waits
        ? ", waits for its turn"
        : /^filed before/.test(reason)
            ? `, ${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}`
            : "";
    const box = requested.has(mark.id) ? "x" : " ";
    return `- [${box}] <!-- pawl:file ${mark.id} -->${(0,markdown_escape/* escapeMarkdown */.FV)(text)}${count}${path}${why}`;
}
function ruleTable({ totals, previous }) {
    const rules = [...new Set([...Object.keys(totals), ...Object.keys(previous)])]
        .toSorted((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || (a < b ? -1 : 1))
        .slice(0, MOST_RULES);
    if (rules.length === 0)
        return [];
    const rows = rules.map((rule) => {
        const now = totals[rule] ?? 0;
        return `| ${(0,markdown_escape/* escapeMarkdownCode */.u$)(rule)} | ${(0,src_count/* thousands */.oh)(now)} | ${difference(now, previous[rule] ?? 0)} |`;
    });
    return ["| Rule | Findings | Change |", "|---|--:|--:|", ...rows, ""];
}
function directories(standing) {
    const groups = [...(0,recognised/* groupBy */.$z)(standing, (finding) => groupKey("directory", finding))]
        .toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
        .slice(0, MOST_DIRECTORIES);
    if (groups.length === 0)
        return [];
    const shown = groups.map(([name, some]) => `${(0,markdown_escape/* escapeMarkdownCode */.u$)(name)} (${(0,src_count/* thousands */.oh)(some.length)})`);
    return [`**Most of it in:** ${shown.join(", ")}.`, ""];
}
/** What the configuration accepts, by reason and last day; comments in the code are counted. */
function accepted(findings) {
    const agreed = findings.filter(({ status }) => status === "accepted");
    const suppressed = findings.filter(({ status }) => status === "suppressed").length;
    const groups = (0,recognised/* groupBy */.$z)(agreed, ({ rule, suppression }) => [suppression?.until ?? "", rule, suppression?.reason ?? ""].join("\0"));
    const rows = [...groups]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, some]) => {
        const { until, reason = "no reason given" } = some[0]?.suppression ?? {};
        const day = until === undefined ? "without an end" : `until ${(0,markdown_escape/* escapeMarkdown */.FV)(until)}`;
        return `- ${(0,src_count/* thousands */.oh)(some.length)} × ${(0,markdown_escape/* escapeMarkdownCode */.u$)(some[0]?.rule ?? "")} ${day}: ${(0,markdown_escape/* escapeMarkdown */.FV)(reason.slice(0, LONGEST_REASON))}`;
    });
    const rest = rows.length - MOST_ACCEPTED;
    return [
        ...(rows.length > 0
            ? [`**Accepted:** ${(0,src_count/* countOf */.pq)(agreed.length, "finding")}.`, "", ...rows.slice(0, MOST_ACCEPTED)]
            : []),
        ...(rest > 0 ? [`- … and ${(0,src_count/* countOf */.pq)(rest, "more entry")}`] : []),
        ...(rows.length > 0 ? [""] : []),
        ...(suppressed > 0 ? [`**Suppressed in the code:** ${(0,src_count/* countOf */.pq)(suppressed, "finding")}.`, ""] : []),
    ];
}
function change(now, before) {
    return now === before ? "" : ` (${difference(now, before)} when it last changed)`;
}
function difference(now, before) {
    if (now === before)
        return "0";
    return now > before ? `+${(0,src_count/* thousands */.oh)(now - before)}` : `−${(0,src_count/* thousands */.oh)(before - now)}`;
}
function sum(totals) {
    return Object.values(totals).reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/issue-context.js
/** GitHub refuses longer bodies, in characters. */
const LONGEST_BODY = 65_536;

;// CONCATENATED MODULE: ./build/packages/report/src/issues/dashboard.js









/**
 * So many filed ids are remembered, the latest of each gate: what GitHub's lists do not show yet is among them. They are
 * digests, which nothing makes shorter: of all gates together they take half of a body.
 */
const MOST_FILED = 1_600;
/** Characters that are left for what is not yet known when the parts are cut. */
const SPARE = 500;
/** The title that the dashboard is opened with. */
const DASHBOARD_TITLE = "Debt dashboard";
/**
 * The body that the dashboard is to have. `undefined` where it has it already: the same debt gives the same body, whatever
 * the commit. `damaged` where the marker in it cannot be read: it is left alone. Gates that did not run to their end keep
 * their part.
 */
function planDashboard(input) {
    const old = readDashboard(input.body);
    if (old === "damaged")
        return old;
    const body = renderDashboard(input, old);
    const same = (text) => text.replaceAll("\r\n", "\n");
    return same(body) === same(input.body) ? undefined : body;
}
function renderDashboard({ body, sweep, changes, issues, anew, maxBody }, old) {
    const { report } = sweep;
    const ran = [...sweep.filings].filter(([gate]) => whyNotJudged(sweep, gate) === undefined);
    const records = new Map(old?.gates);
    for (const gate of anew ?? [])
        records.delete(gate);
    const parts = new Map(old?.parts);
    for (const [gate] of ran)
        parts.delete(gate);
    for (const [gate, filing] of ran) {
        const standing = findingsToFile(report, gate, filing).filter(isStanding);
        const unfiled = unfiledOf(gate, changes);
        records.set(gate, recordOf(gate, sweep, countRules(standing), unfiled, issues, records.get(gate)));
    }
    const data = writeRecords(shortened(records));
    const page = () => {
        const sorted = [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1));
        const text = [INTRODUCTION, ...sorted.map(([gate, part]) => `\n${writePart(gate, part)}`)].join("\n");
        return placeSection(body, writeSection("dashboard", data, text));
    };
    const longest = Math.min(maxBody ?? LONGEST_BODY, LONGEST_BODY) - SPARE;
    // What other gates' parts take is cut where it is more than their share: they fill the page when they are alone on it.
    const own = longest - body.length + sizeOfPart(body) - data.length;
    const share = Math.floor(own / Math.max(records.size, 1)) - SPARE;
    ran.forEach(([gate, filing], index) => {
        const left = longest - page().length;
        const room = Math.max(Math.floor(left / (ran.length - index)), share);
        const record = records.get(gate);
        if (record === undefined)
            return;
        const findings = findingsToFile(report, gate, filing);
        const unfiled = unfiledOf(gate, changes);
        parts.set(gate, gatePart({ gate, record, findings, unfiled, requested: sweep.requested, room }));
    });
    const names = new Set(ran.map(([gate]) => gate));
    const others = [...parts]
        .filter(([gate]) => !names.has(gate))
        .toSorted(([, a], [, b]) => b.length - a.length);
    for (const [gate, part] of others) {
        const over = page().length - longest;
        if (over > 0)
            parts.set(gate, shortenPart(part, part.length - over));
    }
    return page();
}
/** The characters of a body that are Pawl's. */
function sizeOfPart(body) {
    const found = findSection("dashboard", body);
    return found === undefined || found === "damaged" ? 0 : found.to - found.from;
}
/** In one line: GitHub shows every line break of an issue. */
const INTRODUCTION = [
    "What debt there is, as Pawl's last look at the default branch found it.",
    "**Tick a box** to have that group filed as an issue by the next sweep.",
    "What stands outside of this part is yours.",
].join(" ");
function unfiledOf(gate, changes) {
    return changes
        .flatMap((one) => one.kind === "keep" && one.unfiled?.mark.gate === gate ? [{ ...one, unfiled: one.unfiled }] : [])
        .toSorted((a, b) => worstFirst({ id: a.unfiled.mark.id, findings: a.unfiled.findings }, { id: b.unfiled.mark.id, findings: b.unfiled.findings }));
}
function recordOf(gate, sweep, totals, unfiled, issues, old) {
    const filed = filedIds(issues.filter(({ mark }) => mark.gate === gate));
    // What was filed and is not listed stays filed as long as its debt would be filed again.
    for (const { unfiled: { mark }, } of unfiled) {
        const number = sweep.filedBefore.get(mark.id) ?? old?.filed.get(mark.id);
        if (number !== undefined && !filed.has(mark.id))
            filed.set(mark.id, number);
    }
    const changed = old !== undefined && !sameTotals(old.totals, totals);
    return {
        first: old?.first ?? sweep.commit,
        totals,
        previous: changed ? old.totals : (old?.previous ?? totals),
        filed,
    };
}
/**
 * The ids of what is filed. An issue that followed its debt, by an edit or a renamed folder, has that of its group now too:
 * a marker that a human takes away frees the issue, and its debt is not filed anew.
 */
function filedIds(issues) {
    const filed = new Map(issues.map(({ mark, number }) => [mark.id, number]));
    const groups = (0,recognised/* groupBy */.$z)(issues, ({ mark }) => [mark.groupBy, mark.group].join("\0"));
    for (const [, same] of groups) {
        const ids = new Set(same.map(({ mark }, nth) => groupId(mark.gate, mark.groupBy, mark.group, nth)));
        const free = [...ids].filter((id) => !filed.has(id)).values();
        for (const { mark, number } of same.toSorted((a, b) => a.number - b.number)) {
            const id = ids.has(mark.id) ? undefined : free.next().value;
            if (id !== undefined)
                filed.set(id, number);
        }
    }
    return filed;
}
/** The records with the latest ids of each gate, as many as there is room for. */
function shortened(records) {
    const most = Math.floor(MOST_FILED / Math.max(records.size, 2));
    const latest = ({ filed }) => [...filed].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, most);
    return new Map([...records].map(([gate, record]) => [gate, { ...record, filed: new Map(latest(record)) }]));
}
function countRules(findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function isStanding({ status }) {
    return status === "new" || status === "known";
}
function sameTotals(a, b) {
    const rules = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...rules].every((rule) => a[rule] === b[rule]);
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/dashboard.js

/**
 * The dashboard after a sweep. Boxes are read from the body as it is when it is written: a tick made meanwhile is kept.
 */
function dashboardOf({ swept, changes, applied, existing, anew }) {
    const created = applied.created.flatMap((issue) => {
        const mark = readMark(issue.body);
        return typeof mark === "object" ? [{ ...issue, mark }] : [];
    });
    const marks = new Map(applied.done.flatMap(({ change, number }) => change.kind === "open" ? [] : [[number, change.mark]]));
    const known = existing.map((issue) => ({ ...issue, mark: marks.get(issue.number) ?? issue.mark }));
    const issues = [...known, ...created];
    const all = [...changes, ...applied.left.flatMap(({ change }) => waitingOf(change))];
    return {
        title: DASHBOARD_TITLE,
        labels: [],
        isDashboard: (body) => {
            const read = readDashboard(body);
            return read === "damaged" ? read : read !== undefined;
        },
        bodyOf: (body) => {
            const now = readDashboard(body);
            const ticked = typeof now === "object" ? now.requested : [];
            const sweep = { ...swept, requested: new Set([...swept.requested, ...ticked]) };
            const planned = planDashboard({ body, sweep, changes: all, issues, anew });
            return planned === undefined || planned === "damaged" ? body : planned;
        },
    };
}
/** A group that could not be opened waits like one that was over the cap. */
function waitingOf(change) {
    if (change.kind !== "open")
        return [];
    const { mark, findings, title, reason } = change;
    return [{ kind: "keep", title, reason, unfiled: { mark, findings, waits: true } }];
}

// EXTERNAL MODULE: ./build/packages/checkout/src/blob-file.js
var blob_file = __webpack_require__(6512);
// EXTERNAL MODULE: ./build/packages/checkout/src/cat-file.js
var cat_file = __webpack_require__(1327);
// EXTERNAL MODULE: ./build/packages/checkout/src/fetch.js + 1 modules
var src_fetch = __webpack_require__(156);
// EXTERNAL MODULE: ./build/packages/checkout/src/partial-clone.js
var partial_clone = __webpack_require__(6949);
// EXTERNAL MODULE: ./build/packages/checkout/src/read-objects.js
var read_objects = __webpack_require__(4571);
;// CONCATENATED MODULE: ./build/packages/checkout/src/data-branch/read-branch-file.js







/**
 * Reads a file at the tip that a branch has on the remote now; `undefined` where there is no such branch. Objects are fetched
 * and nothing else: a shallow clone stays as shallow as it is, and no ref and no file is written.
 * @throws {IncompleteClone} where the remote cannot be asked, or the objects cannot be had.
 * @throws {UnreadableFile} where the file is over the limit of files.
 */
async function readBranchFile(request) {
    const { root, branch, path, ...access } = request;
    const commit = await (0,src_fetch/* findRemoteBranch */.wx)(root, branch, access);
    if (commit === undefined)
        return undefined;
    if (!(await (0,src_commits/* hasObject */.Qf)(root, commit)))
        await (0,src_fetch/* fetchObjects */.rt)({ ...access, root, wants: [commit] });
    const entries = await (0,read_objects/* readObjects */.$)(root, access, (env) => (0,list_tree/* listTree */.n)(root, commit, env));
    const id = entries.find((entry) => entry.path === path && entry.mode.startsWith("100"))?.id;
    if (id === undefined)
        return { commit, bytes: undefined };
    await (0,partial_clone/* fetchMissing */.j)(root, [id], access);
    const blobs = (0,cat_file/* makeBlobReader */.z)(root);
    try {
        return { commit, bytes: (await (0,blob_file/* readBlobFile */.W)(blobs, path, id))?.bytes };
    }
    finally {
        blobs.close();
    }
}

// EXTERNAL MODULE: ./build/packages/checkout/src/access.js + 1 modules
var src_access = __webpack_require__(8400);
// EXTERNAL MODULE: ./build/packages/checkout/src/git.js + 1 modules
var git = __webpack_require__(9986);
// EXTERNAL MODULE: ./build/packages/checkout/src/scratch.js + 1 modules
var src_scratch = __webpack_require__(3951);
// EXTERNAL MODULE: ./build/packages/checkout/src/setting-variables.js
var setting_variables = __webpack_require__(2780);
;// CONCATENATED MODULE: ./build/packages/checkout/src/data-branch/explain-push.js
/** What came of a push, from what git said of it. */
function explainPush(stderr, branch, hasToken) {
    const rejected = /^ ! \[[^\]]*\].*\((.*)\)$/m.exec(stderr)?.[1];
    const fatal = /^(?:fatal|error): (.*)$/m.exec(stderr)?.[1];
    const [, remark] = /^remote: (?:error: |fatal: )?(\S.*?)\s*$/m.exec(stderr) ?? [];
    const why = rejected ?? fatal ?? stderr.split("\n")[0] ?? "";
    const reason = remark === undefined ? why : `${why}: ${remark}`;
    const isForbidden = /could not read (?:Username|Password)|Authentication failed|error: 40[13]|denied|not granted|read[- ]only|not found/i.test(stderr);
    if (isForbidden) {
        const hint = hasToken
            ? "give the job `permissions: contents: write`, or the input `token` one that may write the repository's contents"
            : "set the input `token`, and give the job `permissions: contents: write`";
        return { outcome: "refused", reason, hint };
    }
    if (rejected !== undefined) {
        const hint = `a rule or a hook of the repository stands before the branch ${branch}: let Pawl push there, with \`contents: write\``;
        return { outcome: "refused", reason, hint };
    }
    return {
        outcome: "unreachable",
        reason,
        hint: "see to the network and to the address of the remote; the next run tries again",
    };
}

// EXTERNAL MODULE: ./build/packages/checkout/src/path-bytes.js
var path_bytes = __webpack_require__(8167);
;// CONCATENATED MODULE: ./build/packages/checkout/src/data-branch/write-commit.js



/** Who signs for what Pawl writes: nobody's address, whoever runs it, so that the same input gives the same commit. */
const IDENTITY = "Pawl <noreply@pawl.invalid>";
/**
 * Writes a commit, with its tree and its blobs, to the scratch and returns its id. No setting has a say in it: the bytes of
 * the files are not converted, and nothing is signed.
 */
async function writeLoneCommit(root, scratch, { files, message, date }) {
    const { env } = scratch;
    const write = async (type, input) => (await (0,git/* git */.$Y)(root, ["hash-object", "-t", type, "-w", "--stdin"], { env, input })).toString().trim();
    const entries = [];
    for (const [path, bytes] of files)
        entries.push({ id: await write("blob", bytes), path: (0,path_bytes/* encodePath */.O0)(path) });
    const tree = await (0,src_scratch/* writeTree */.W)(root, scratch, entries);
    const signature = `${IDENTITY} ${Math.floor(date.getTime() / 1000)} +0000`;
    const text = `tree ${tree}\nauthor ${signature}\ncommitter ${signature}\n\n${message.replace(/\n*$/, "\n")}`;
    return write("commit", Buffer.from(text));
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/data-branch/replace-branch.js








/**
 * Makes a branch of the remote one commit without parents, if it is still as it was expected to be. Nothing is written to the
 * repository here: no ref, no object and no file. No hook runs, nothing is signed, and the push goes to where fetches come from.
 */
function replaceBranch(request) {
    const { root, branch, expected, remote, token } = request;
    const access = { ...(remote !== undefined && { remote }), ...(token !== undefined && { token }) };
    return (0,src_scratch/* withScratch */.h)(root, async (scratch) => {
        const commit = await writeLoneCommit(root, scratch, request);
        try {
            await push(request, scratch, commit);
            return { outcome: "replaced", commit };
        }
        catch (error) {
            if (!(error instanceof git/* GitFailure */.Xi))
                throw error;
            const stderr = (0,src_access/* withoutToken */._)(error.stderr, token);
            const isStale = /^ ! \[rejected\].*\(stale info\)$/m.test(stderr);
            // What came of a push that broke off, or lost a race within the remote, only the remote can tell.
            const now = await askRemote(root, branch, access);
            if (now?.commit === commit)
                return { outcome: "replaced", commit };
            if (isStale || (now !== undefined && now.commit !== expected))
                return { outcome: "faster" };
            return explainPush(stderr, branch, token !== undefined && token !== "");
        }
    });
}
async function push(request, scratch, commit) {
    const { root, branch, expected, remote = "origin" } = request;
    const ref = `refs/heads/${branch}`;
    const args = [
        ...OWN_SETTINGS_OFF.flatMap((setting) => ["-c", setting]),
        ...["push", "--quiet", "--no-verify", `--force-with-lease=${ref}:${expected ?? ""}`],
        ...["--", TARGET, `${commit}:${ref}`],
    ];
    const env = { ...scratch.env, ...(await (0,src_access/* credentials */.z)(root, request)) };
    const url = await configuredUrl(root, remote);
    const target = (0,setting_variables/* settingVariables */.s)([
        [`remote.${TARGET}.url`, url],
        // An address for pushes that is given is rewritten as one for fetches is, and not by the rules for pushes.
        [`remote.${TARGET}.pushurl`, url],
    ], { ...process.env, ...env });
    await (0,git/* git */.$Y)(root, args, { env: { ...env, ...target } });
}
/**
 * A remote of this one push, with the address of the one that is asked for and with none of its settings: where pushes go, what
 * they send besides, and with which program.
 */
const TARGET = "pawl-data-branch";
/** A remote's address as it is configured, before any rule rewrites it; what is no remote's name is an address itself. */
async function configuredUrl(root, remote) {
    try {
        const urls = await (0,git/* git */.$Y)(root, ["config", "-z", "--get-all", `remote.${remote}.url`]);
        return urls.toString().split("\0")[0] ?? remote;
    }
    catch (error) {
        // 1: it is not set.
        if (error instanceof git/* GitFailure */.Xi && error.status === 1)
            return remote;
        throw error;
    }
}
/** The branch's commit as the remote has it now; `undefined` where it does not answer. */
async function askRemote(root, branch, access) {
    try {
        return { commit: await (0,src_fetch/* findRemoteBranch */.wx)(root, branch, access) };
    }
    catch (error) {
        if (error instanceof incomplete_clone/* IncompleteClone */.I)
            return undefined;
        throw error;
    }
}
/** Settings of people's own that would send more than the commit, or sign it. */
const OWN_SETTINGS_OFF = [
    "push.followTags=false",
    "push.gpgSign=false",
    "push.recurseSubmodules=no",
    // Without a value it takes back those that were set.
    "push.pushOption=",
];

// EXTERNAL MODULE: ./build/packages/gate/src/tree.js
var src_tree = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/packages/github/src/sweep/trend.js

/** The branch that holds nothing but the totals of the sweeps, and its file: one JSON object a line, the newest last. */
const TREND_BRANCH = "pawl-data";
const TREND_FILE = "trend.jsonl";
/** About three years of nights. */
const MOST_ROWS = 1_000;
const row = schemas/* object */.Ikc({
    date: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    /** Debt by rule: what is neither suppressed nor accepted. */
    totals: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
});
/** The totals of a report by rule, of every rule that was judged: that there is none of it is worth a zero. */
function totalsOf({ findings, rules, gates }) {
    const skipped = new Set(gates.flatMap((gate) => gate.skipped.map(({ rule }) => rule)));
    const totals = {};
    for (const id of [...rules.keys()].sort())
        if (!skipped.has(id))
            totals[id] = 0;
    for (const { rule, status } of findings) {
        if (status === "new" || status === "known")
            totals[rule] = (totals[rule] ?? 0) + 1;
    }
    return totals;
}
/**
 * The file with the totals of one more sweep. A sweep of the same commit on the same day is the same sweep, or that of
 * another gate: its totals are put together. Lines that cannot be read are dropped, the oldest fall off at a thousand.
 */
function addToTrend(text, added) {
    const rows = text.split("\n").flatMap(readRow);
    const same = rows.findIndex(({ date, commit }) => date === added.date && commit === added.commit);
    const old = same < 0 ? undefined : rows.splice(same, 1)[0];
    rows.push({ ...added, totals: sorted({ ...old?.totals, ...added.totals }) });
    return rows
        .slice(-MOST_ROWS)
        .map((one) => `${JSON.stringify(one)}\n`)
        .join("");
}
function readRow(line) {
    try {
        const read = row.safeParse(JSON.parse(line));
        return read.success ? [read.data] : [];
    }
    catch {
        return [];
    }
}
function sorted(totals) {
    return Object.fromEntries(Object.entries(totals).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/keep-trend.js




/** Another run may write at the same time; more often than this it does not. */
const MOST_TRIES = 3;
/**
 * Adds the totals of a sweep to the branch that holds nothing else, one commit without parents that replaces the last.
 * Returns why that was not possible, in one line that is safe to print; `undefined` where it was.
 */
async function keepTrend({ root, access, report, commit, today, }) {
    const row = { date: today, commit, totals: totalsOf(report) };
    try {
        for (let tries = 0; tries < MOST_TRIES; tries++) {
            const old = await readBranchFile({ ...access, root, branch: TREND_BRANCH, path: TREND_FILE });
            if (old !== undefined && old.bytes === undefined)
                return notKept("the branch holds something else");
            const text = addToTrend(new TextDecoder().decode(old?.bytes), row);
            const replaced = await replaceBranch({
                ...access,
                root,
                branch: TREND_BRANCH,
                expected: old?.commit,
                files: new Map([[TREND_FILE, new TextEncoder().encode(text)]]),
                message: "Totals of the sweeps\n",
                date: new Date(`${today}T00:00:00Z`),
            });
            if (replaced.outcome === "replaced")
                return undefined;
            if (replaced.outcome !== "faster")
                return notKept(`${replaced.reason}; ${replaced.hint}`);
        }
        return notKept("other runs write it all the time");
    }
    catch (error) {
        const isOfGit = error instanceof incomplete_clone/* IncompleteClone */.I || error instanceof git/* GitFailure */.Xi;
        if (isOfGit || error instanceof src_tree/* UnreadableFile */.i)
            return notKept(error.message);
        throw error;
    }
}
function notKept(why) {
    return `The totals were not added to the branch ${TREND_BRANCH}: ${(0,visible/* visible */.R)(why)}.`;
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/owners/owners-line.js
/** Reads one line of CODEOWNERS, without its end. The pattern is not looked into. */
function readOwnersLine(line) {
    const text = line.trim();
    if (text === "" || text.startsWith("#"))
        return { kind: "nothing" };
    const end = endOfPattern(text);
    const owners = [];
    for (const word of text.slice(end).split(/\s+/)) {
        const comment = word.indexOf("#");
        const owner = comment < 0 ? word : word.slice(0, comment);
        if (owner !== "") {
            if (!isOwner(owner))
                return { kind: "invalid", reason: `\`${shorten(owner)}\` is no @user, @org/team or email` };
            owners.push(owner);
        }
        if (comment >= 0)
            break;
    }
    return { kind: "rule", pattern: text.slice(0, end), owners };
}
/** A blank that no backslash precedes ends the pattern. */
function endOfPattern(text) {
    for (let at = 0; at < text.length; at++) {
        if (text[at] === "\\")
            at++;
        else if (text[at] === " " || text[at] === "\t")
            return at;
    }
    return text.length;
}
const longestOwner = 320;
/** Whether a word can be an owner. Whether there is one of that name, only GitHub knows. */
function isOwner(word) {
    if (word.length > longestOwner)
        return false;
    return (/^@[A-Za-z0-9][\w-]*(?:\/[A-Za-z0-9][\w.-]*)?$/.test(word) ||
        /^[\w.%+'-]+@[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z]{2,}$/.test(word));
}
function shorten(word) {
    return word.length > 80 ? `${word.slice(0, 80)}…` : word;
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/owners/owners-pattern.js

/**
 * Compiles a pattern of CODEOWNERS to a test over paths, as GitHub reads it: the rules of gitignore(5), where a pattern
 * also matches all that is below the folders of that name, save that a last `*` stands for what lies in the folder itself.
 * @throws {UsageError} for what GitHub calls invalid, and for a pattern over a cap of `compileGlob`.
 */
function compileOwnersPattern(pattern) {
    const problem = findProblem(pattern);
    if (problem !== undefined)
        throw new usage_error/* UsageError */.e(problem);
    // Braces are characters like any other to GitHub.
    const glob = eachCharacter(pattern, (character) => (character === "{" ? "\\{" : character));
    const isFolder = glob.endsWith("/");
    const last = glob.slice(glob.lastIndexOf("/") + 1);
    const below = isFolder || /^\*+$/.test(last) ? [] : [`${glob}/`];
    return (0,src_glob/* compileGlobs */.t)([glob, ...below]);
}
/** What GitHub does not take although gitignore(5) knows it, or what could never match. */
function findProblem(pattern) {
    const plain = eachCharacter(pattern, (character) => character, () => "");
    if (plain.startsWith("!"))
        return "`!` does not take a pattern back in CODEOWNERS";
    if (/[[\]]/.test(plain))
        return "`[` and `]` do not make a range of characters in CODEOWNERS";
    if (pattern.includes("#"))
        return "a pattern cannot hold a `#` in CODEOWNERS, not even behind a `\\`";
    if (plain.includes("***"))
        return "three asterisks in a row are no pattern in CODEOWNERS";
    if (plain.includes("//"))
        return "a pattern with an empty folder name matches nothing";
    return undefined;
}
/** The pattern with its plain characters and its escaped ones, of two characters each, replaced. */
function eachCharacter(pattern, plain, escaped = (pair) => pair) {
    return pattern.replace(/\\[\s\S]|[\s\S]/g, (part) => (part.length === 2 ? escaped(part) : plain(part)));
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/owners/open-owners.js




/** Where GitHub looks for CODEOWNERS; the first that is there counts, and no other. */
const OWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** GitHub does not load a larger one: 3 MB. */
const open_owners_MOST_BYTES = 3 * 1024 * 1024;
/**
 * Reads CODEOWNERS as GitHub does (its "About code owners"): the last matching line counts, invalid lines are skipped. A
 * question takes time proportional to the number of lines at most, and is remembered.
 * @param read the bytes of a file of the tree, `undefined` where there is none. What it throws is thrown on.
 */
async function openOwners(read) {
    for (const file of OWNERS_FILES) {
        const bytes = await read(file);
        if (bytes !== undefined)
            return readOwners(file, bytes);
    }
    return { file: undefined, invalid: [], of: () => [] };
}
function readOwners(file, bytes) {
    if (bytes.length > open_owners_MOST_BYTES) {
        const reason = `the file has ${bytes.length} bytes, and GitHub loads none above ${open_owners_MOST_BYTES}`;
        return { file, invalid: [{ line: 1, reason }], of: () => [] };
    }
    const rules = [];
    const invalid = [];
    const lines = (0,path_bytes/* decodePath */.q0)(bytes)
        .replace(/^\ufeff/, "")
        .split(/\r\n|\n|\r/);
    for (const [at, text] of lines.entries()) {
        const rule = readRule(text);
        if (typeof rule === "string")
            invalid.push({ line: at + 1, reason: rule });
        else if (rule !== undefined)
            rules.push(rule);
    }
    const lastFirst = rules.reverse();
    const known = new Map();
    return {
        file,
        invalid,
        of: (path) => {
            const owners = known.get(path) ?? lastFirst.find(({ matches }) => matches(path))?.owners ?? [];
            known.set(path, owners);
            return owners;
        },
    };
}
/** The rule of a line, `undefined` where it says nothing, or in words why it counts for nothing. */
function readRule(text) {
    const line = readOwnersLine(text);
    if (line.kind === "nothing")
        return undefined;
    if (line.kind === "invalid")
        return line.reason;
    try {
        return { owners: line.owners, matches: compileOwnersPattern(line.pattern) };
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/checkout/src/history/blame-porcelain.js
/** Reads the format that git-blame(1) calls porcelain: what it says of a commit stands with its first line only. */
function readPorcelain(output, wanted) {
    const origins = new Map();
    const found = new Map();
    let commit = "";
    let line = 0;
    let said = new Map();
    // Bytes stay bytes until it is known what they are: a line of the file may hold anything.
    for (const text of output.toString("latin1").split("\n")) {
        const header = said.size === 0 ? /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text) : null;
        if (header !== null) {
            commit = header[1] ?? "";
            line = Number(header[2]);
            said.set("commit", commit);
        }
        else if (text.startsWith("\t")) {
            const origin = origins.get(commit) ?? originOf(commit, said);
            if (origin !== undefined) {
                origins.set(commit, origin);
                if (wanted.has(line))
                    found.set(line, origin);
            }
            said = new Map();
        }
        else {
            const blank = text.indexOf(" ");
            if (blank > 0)
                said.set(text.slice(0, blank), text.slice(blank + 1));
        }
    }
    return found;
}
/** `undefined` where the commit has no day that can be told: its author can have written any number. */
function originOf(commit, said) {
    const [, sign = "", hours = "0", minutes = "0"] = /^([+-])(\d{2})(\d{2})$/.exec(said.get("author-tz") ?? "") ?? [];
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
    const seconds = Number(said.get("author-time")) + offset;
    const lastDay = Date.UTC(9999, 11, 31) / 1000;
    if (!(seconds >= 0 && seconds <= lastDay))
        return undefined;
    return {
        commit,
        author: Buffer.from(said.get("author") ?? "", "latin1").toString(),
        date: new Date(seconds * 1000).toISOString().slice(0, 10),
    };
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/history/blame.js




/** More ranges than this, and the whole file is asked for: the arguments of a program are limited. */
const mostRanges = 1000;
/**
 * Many people's own settings name a file of commits to look through that not every repository has, and git fails where it
 * is not there.
 */
const blame_OWN_SETTINGS_OFF = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
/** The commit's own mailmap, and none that the configuration names. */
function mailmapOf(commit) {
    return [
        ["mailmap.file", ""],
        ["mailmap.blob", `${commit}:.mailmap`],
    ];
}
/**
 * The origins of lines, by git's line numbers; changes of blanks count for nothing, and lines that moved within the file
 * are followed. Nothing is fetched.
 * @throws {GitFailure} where git cannot tell.
 */
async function blame(request) {
    const { root, commit, path, lines, ignoredRevisions } = request;
    const ranges = lines.length > mostRanges ? [] : lines.map((line) => `-L${line},${line}`);
    const env = { ...src_commits/* OFFLINE */.GS, ...blame_OWN_SETTINGS_OFF, ...(0,setting_variables/* settingVariables */.s)(mailmapOf(commit)) };
    const args = [
        // An empty name takes back what the configuration says.
        ...["blame", "--porcelain", "-w", "-M", "--root", "--ignore-revs-file=", "--no-textconv"],
        ...[`--ignore-revs-file=${ignoredRevisions}`, "--encoding=UTF-8", ...ranges],
        ...[commit, "--", path],
    ];
    return readPorcelain(await (0,git/* git */.$Y)(root, args, { env }), new Set(lines));
}

// EXTERNAL MODULE: ./build/packages/checkout/src/lone-carriage-returns.js
var lone_carriage_returns = __webpack_require__(3091);
;// CONCATENATED MODULE: ./build/packages/checkout/src/history/git-lines.js

const LF = 0x0a;
/**
 * Which line of git's a line of a file is, by its number; both 1-based. Lines end as in Python, with a line feed, a carriage
 * return or both; those of git with a line feed only. Lines that the file does not have are absent.
 */
function gitLines(bytes, lines) {
    const text = (0,lone_carriage_returns/* withLineFeeds */.g)(bytes) ?? bytes;
    const found = new Map();
    let line = 1;
    let gitLine = 1;
    let from = 0;
    for (const wanted of [...new Set(lines)].sort((one, other) => one - other)) {
        while (line < wanted) {
            const end = text.indexOf(LF, from);
            if (end < 0)
                break;
            if (bytes[end] === LF)
                gitLine++;
            line++;
            from = end + 1;
        }
        if (line === wanted && from < bytes.length)
            found.set(wanted, gitLine);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/history/in-turns.js
/** Does something for each item, in their order, with at most so many under way. Rejects as soon as one of them does. */
async function inTurns(items, atOnce, perform) {
    const rest = items.values();
    const work = async () => {
        for (const item of rest)
            await perform(item);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/history/origins.js











/** So many at once: each is a process that is busy all the time. */
const AT_ONCE = 2;
/**
 * For each place, the commit that last changed its line, by git-blame(1). Commits that the tree's `.git-blame-ignore-revs`
 * names are looked through, and its `.mailmap`, with that of the working tree, says what authors are called. Nothing is
 * fetched. A place that the commit does not have is left out.
 * @throws {UsageError} where there is no such commit.
 */
async function originsOf(request) {
    const { root, places, mostFiles = 200 } = request;
    const commit = await (0,src_commits/* resolveCommit */.WL)(root, request.commit);
    const entries = await (0,list_tree/* listTree */.n)(root, commit);
    const blobs = new Map(entries.flatMap(({ mode, id, path }) => (mode.startsWith("100") ? [[path, id]] : [])));
    const files = groupByPath(places.filter(({ path }) => blobs.has(path)));
    // Nothing is older than a commit without parents: no need to ask git file by file.
    if (await (0,src_commits/* isCutOff */.o7)(root, commit))
        return { of: new Map(), missing: files.size === 0 ? undefined : SHALLOW };
    const of = new Map();
    const reasons = new Set();
    if (files.size > mostFiles)
        reasons.add(`only the first ${mostFiles} of ${files.size} files were looked at`);
    const cuts = new Map();
    const isCut = (id) => {
        const known = cuts.get(id) ?? (0,src_commits/* isCutOff */.o7)(root, id);
        cuts.set(id, known);
        return known;
    };
    const reader = (0,cat_file/* makeBlobReader */.z)(root);
    const look = async (path, places, ignoredRevisions) => {
        if (!(0,path_bytes/* isArgument */.yV)(path))
            return void reasons.add("git cannot be asked for a name that is not UTF-8");
        const blob = await reader.read(blobs.get(path) ?? "");
        if (!("bytes" in blob))
            return void reasons.add("some files are not in this clone, or too large");
        const lines = gitLines(blob.bytes, places.map(({ line }) => line));
        if (lines.size === 0)
            return;
        const found = await blame({ root, commit, path, lines: [...new Set(lines.values())], ignoredRevisions });
        for (const place of places) {
            const origin = found.get(lines.get(place.line) ?? 0);
            if (origin === undefined)
                continue;
            if (await isCut(origin.commit))
                reasons.add(SHALLOW);
            else
                of.set(place, origin);
        }
    };
    try {
        await (0,src_scratch/* withScratch */.h)(root, async ({ folder }) => {
            const ignoredRevisions = (0,external_node_path_.join)(folder, "ignored-revisions");
            (0,external_node_fs_.writeFileSync)(ignoredRevisions, await readIgnoredRevisions(reader, blobs, commit.length));
            await inTurns([...files].slice(0, mostFiles), AT_ONCE, ([path, places]) => look(path, places, ignoredRevisions).catch((error) => {
                if (!(error instanceof git/* GitFailure */.Xi))
                    throw error;
                reasons.add(error.message);
            }));
        });
    }
    finally {
        reader.close();
    }
    return { of, missing: reasons.size === 0 ? undefined : [...reasons].join("; ") };
}
const SHALLOW = "the clone is shallow, and does not tell who wrote older lines, nor when: fetch-depth: 0 of actions/checkout does";
function groupByPath(places) {
    const groups = new Map();
    for (const place of places) {
        const group = groups.get(place.path);
        if (group === undefined)
            groups.set(place.path, [place]);
        else
            group.push(place);
    }
    return groups;
}
/** The full ids of `.git-blame-ignore-revs`: where it holds anything else, git would refuse all of it. */
async function readIgnoredRevisions(reader, blobs, idLength) {
    const id = blobs.get(".git-blame-ignore-revs");
    const blob = id === undefined ? undefined : await reader.read(id);
    if (blob === undefined || !("bytes" in blob))
        return "";
    const ids = Array.from(Buffer.from(blob.bytes)
        .toString("latin1")
        .matchAll(/^[ \t]*([0-9a-f]+)[ \t]*(?:#.*)?\r?$/gim), ([, id = ""]) => id);
    return ids
        .filter(({ length }) => length === idLength)
        .map((id) => `${id}\n`)
        .join("");
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/link.js
/**
 * An address as the target of a link in Markdown: what could end the link or the line is percent-encoded. Only the web's
 * addresses are linked; for any other the text stands alone.
 */
function markdownLink(text, address) {
    if (!/^https?:\/\//i.test(address))
        return text;
    const target = address.replaceAll(/[^\w\-.~:/?#@!$&'+,;=%]/gu, (character) => {
        const isHalf = character.length === 1 && /[\ud800-\udfff]/.test(character);
        const encoded = isHalf ? "%EF%BF%BD" : encodeURIComponent(character);
        return encoded === character
            ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
            : encoded;
    });
    return `[${text}](${target})`;
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/told.js

/** A message is cut to so many UTF-16 units: it is to be read, and the code has all of it. */
const LONGEST_MESSAGE = 500;
const LONGEST_AUTHOR = 100;
const MOST_OWNERS = 5;
/** The message of a finding as Markdown. */
function messageOf({ message }) {
    return (0,markdown_escape/* escapeMarkdownMessage */.iz)(told_shortened(message, LONGEST_MESSAGE));
}
/** Since when a finding stands, and by whom, as Markdown; empty where it is not known. */
function sinceOf(finding, context) {
    const origin = context.origin(finding);
    if (origin === undefined)
        return "";
    const author = (0,markdown_escape/* escapeMarkdown */.FV)(told_shortened(origin.author, LONGEST_AUTHOR));
    return `since ${(0,markdown_escape/* escapeMarkdown */.FV)(origin.date)}, by ${author} in ${(0,markdown_escape/* escapeMarkdownCode */.u$)(origin.commit.slice(0, 10))}`;
}
/** Who owns a path, as Markdown that goes on after it; empty where nobody does. Names in code notify nobody. */
function ownersOf(path, context) {
    const names = context.owners(path).slice(0, MOST_OWNERS).map(markdown_escape/* escapeMarkdownCode */.u$);
    return names.length === 0 ? "" : `, owned by ${names.join(", ")}`;
}
/** A text cut to so many UTF-16 units, with a sign that it was. */
function told_shortened(text, longest) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/checklist.js





/** A line that says how much was left out; the room for it is kept free. */
const checklist_REST_ROOM = 60;
/**
 * The findings of an issue as boxes to tick, under their files where there are several files, and what could not be looked
 * at. As many lines as the room takes, in UTF-16 units and in bytes; the rest is counted.
 */
function checklist({ findings, mark }, context, room) {
    const lines = [];
    let left = room - checklist_REST_ROOM;
    const add = (...some) => {
        const size = some.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
        if (size > left)
            return false;
        left -= size;
        lines.push(...some);
        return true;
    };
    const files = (0,recognised/* groupBy */.$z)(findings, ({ at }) => at.path);
    const withRule = new Set(findings.map(({ rule }) => rule)).size > 1;
    let shown = 0;
    cut: for (const [path, here] of files) {
        const gap = shown === 0 ? [] : [""];
        const heading = [...gap, `**${(0,markdown_escape/* escapeMarkdownCode */.u$)(path)}**${ownersOf(path, context)}`, ""];
        for (const [index, finding] of here.entries()) {
            const row = rowOf(finding, mark.swept, withRule, context);
            if (!add(...(index === 0 ? heading : []), row))
                break cut;
            shown += 1;
        }
    }
    const unseen = mark.entries.filter(({ line }) => line === 0);
    const paths = [...new Set(unseen.map(({ path }) => path))].toSorted();
    if (shown === findings.length && paths.length > 0 && add("", "Not looked at in the last sweep:", "")) {
        for (const path of paths)
            if (!add(`- ${(0,markdown_escape/* escapeMarkdownCode */.u$)(path)}`))
                break;
    }
    const rest = findings.length - shown;
    return rest > 0 ? [...lines, "", `… and ${(0,src_count/* countOf */.pq)(rest, "more finding")}.`] : lines;
}
/** The file stands above: a row names the line alone. */
function rowOf(finding, commit, withRule, context) {
    const { at, rule } = finding;
    const link = markdownLink(`line ${at.line}`, context.permalink(at.path, at.line, at.endLine, commit));
    const since = sinceOf(finding, context);
    const by = withRule ? ` (${(0,markdown_escape/* escapeMarkdownCode */.u$)(rule)})` : "";
    return `- [ ] ${link}: ${messageOf(finding)}${by}${since === "" ? "" : ` — ${since}`}`;
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/lone-finding.js



/** Lines of code that are shown, and UTF-16 units of each. */
const MOST_LINES = 12;
const LONGEST_LINE = 200;
/**
 * The only finding of an issue, as Markdown: its place, its code, what is wrong, and who knows. Empty where it takes more
 * bytes than `room`.
 */
function loneFinding(finding, commit, context, room) {
    const { at } = finding;
    const place = (0,markdown_escape/* escapeMarkdownCode */.u$)(`${at.path}:${at.line}`);
    const link = markdownLink(place, context.permalink(at.path, at.line, at.endLine, commit));
    const since = sinceOf(finding, context);
    const lines = [
        `${link}${since === "" ? "" : `, ${since}`}${ownersOf(at.path, context)}`,
        "",
        ...excerptOf(finding, context),
        messageOf(finding),
        "",
    ];
    return Buffer.byteLength(lines.join("\n")) + 1 > room ? [] : lines;
}
/** The lines that a finding is about, as text that does nothing; none where they cannot be had. */
function excerptOf({ at }, context) {
    const last = Math.min(at.endLine, at.line + MOST_LINES - 1);
    const lines = context.sourceLines(at.path, at.line, last);
    if (lines === undefined || lines.length === 0)
        return [];
    const shown = lines.slice(0, MOST_LINES).map((line) => {
        const text = line.replace(/\r?\n?$/, "").replaceAll("\t", "    ");
        return (0,markdown_escape/* escapeMarkdownCode */.u$)(told_shortened(text, LONGEST_LINE));
    });
    const more = last < at.endLine ? ["…"] : [];
    return [`<pre>${[...shown, ...more].join("\n")}</pre>`, ""];
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/render-issue.js








/** UTF-8 takes up to four bytes for a character; whatever GitHub counts, this many bytes are within its limit. */
const render_issue_MOST_BYTES = 4 * LONGEST_BODY;
/**
 * An issue as it is opened or written anew: what to do, where, and who knows. The list is cut where the body would be
 * longer than GitHub allows; what others wrote counts too, and a body that has no room for Pawl's marker beside it is
 * longer than the limit, for GitHub to refuse.
 */
function renderIssue(change, context) {
    const { mark, title, findings } = change;
    const old = change.kind === "open" ? "" : change.issue.body;
    // The debt was not seen this once: nothing that is shown changes.
    if (findings.length === 0 && mark.entries.every(({ line }) => line > 0))
        return { title, body: replaceMark(old, mark) };
    const data = writeMark(mark);
    const advice = [context.advice(mark.gate), ""];
    const [lone] = findings.length === 1 && mark.entries.length === 1 ? findings : [];
    // One finding is read before what to do about it, a long list after that.
    const head = lone === undefined ? [...countLines(change), ...advice] : [];
    const foot = [...(lone === undefined ? [""] : advice), ...footLines(change, context)];
    const frame = placeSection(old, writeSection("issue", data, [...head, ...foot].join("\n")));
    const longest = Math.min(context.maxBody ?? LONGEST_BODY, LONGEST_BODY);
    const bytesOver = Buffer.byteLength(frame) - frame.length;
    const room = Math.min(longest - frame.length, render_issue_MOST_BYTES - frame.length - bytesOver);
    const list = lone === undefined ? checklist(change, context, room) : loneFinding(lone, mark.swept, context, room);
    const body = placeSection(old, writeSection("issue", data, [...head, ...list, ...foot].join("\n")));
    return { title, body };
}
function countLines({ mark, findings }) {
    const agreed = mark.entries.filter((entry) => entry.agreed).length;
    const unseen = mark.entries.filter(({ line }) => line === 0).length;
    const also = [
        ...(agreed > 0 ? [`${(0,src_count/* countOf */.pq)(agreed, "more finding")} suppressed or accepted`] : []),
        ...(unseen > 0 ? [`${(0,src_count/* countOf */.pq)(unseen, "finding")} in files that could not be looked at`] : []),
    ];
    const beside = also.length > 0 ? ` (and ${also.join(", ")})` : "";
    return [
        `${(0,src_count/* countOf */.pq)(findings.length, "finding")} of the gate ${(0,markdown_escape/* escapeMarkdownCode */.u$)(mark.gate)}${beside}.`,
        "",
    ];
}
function footLines({ mark, findings }, context) {
    const rules = [...new Set([...findings.map(({ rule }) => rule), ...mark.entries.map(({ rule }) => rule)])];
    const shown = rules.slice(0, 5).map((rule) => (0,markdown_escape/* escapeMarkdownCode */.u$)(`pawl explain ${rule}`));
    const missing = context.originsMissing;
    const run = context.runUrl === undefined ? "" : ` (${markdownLink("the run", context.runUrl)})`;
    return [
        `Why it matters, and what to write instead: ${shown.join(", ")}.`,
        ...(missing === undefined ? [] : ["", `Age and author are not known: ${(0,markdown_escape/* escapeMarkdownCode */.u$)(missing)}.`]),
        "",
        `<sub>Filed by Pawl${run}, which keeps this part true and closes the issue when the debt is paid. What stands outside of this part is yours.</sub>`,
    ];
}

;// CONCATENATED MODULE: ./build/packages/report/src/issues/comments.js


/** What Pawl says when it closes an issue: why, and for paid debt by which commit. */
function renderClosing(change, paidBy) {
    if (change.as === "duplicate") {
        const other = change.of === undefined ? "Another issue" : `#${change.of}`;
        return `${other} has this debt, so this one is closed. Whatever is said here stays.`;
    }
    if (change.as === "accepted") {
        return [
            "What is left of it is suppressed by a comment in the code or accepted by the configuration, so nothing is to be done.",
            "Pawl opens it again when that ends.",
        ].join("\n");
    }
    const what = change.gone.length === 1
        ? "The finding is gone"
        : `All ${(0,src_count/* countOf */.pq)(change.gone.length, "finding")} are gone`;
    if (paidBy === undefined) {
        const seen = change.mark.missedAt === undefined ? "" : ` at ${commitText(change.mark.missedAt)}`;
        return `${what}${seen}: the places were looked at, and nothing of it is left. Thank you!`;
    }
    const subject = paidBy.subject === undefined ? "" : ` (${(0,markdown_escape/* escapeMarkdown */.FV)(paidBy.subject.slice(0, 200))})`;
    return `${what}, paid by ${commitText(paidBy.commit)}${subject}. Thank you!`;
}
/** What Pawl says when it opens an issue again. */
function renderReopening(change) {
    const count = (0,src_count/* countOf */.pq)(change.findings.length, "finding");
    const { closedAs } = change.issue.mark;
    const at = commitText(change.mark.swept);
    if (closedAs === "accepted")
        return `${count} that was agreed on is agreed no longer, seen at ${at}.`;
    if (closedAs !== undefined)
        return `The debt is back: ${count}, seen at ${at}.`;
    return [
        `This was closed as completed, and at ${at} there is still ${count} of it.`,
        "If it is to stay as it is, close the issue as not planned, or close it once more: Pawl will not open it again.",
    ].join("\n");
}
/** A commit's id, which GitHub links; anything else is shown as code. */
function commitText(id) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : (0,markdown_escape/* escapeMarkdownCode */.u$)(id);
}

// EXTERNAL MODULE: ./build/packages/checkout/src/raw-diff.js
var raw_diff = __webpack_require__(2592);
;// CONCATENATED MODULE: ./build/packages/checkout/src/history/touches.js





/** A file that is renamed more often between two sweeps is not followed any further. */
const mostRenames = 10;
/**
 * The commits that changed a file, oldest first, through its renames. A merge counts where it differs from its first parent.
 * @throws {IncompleteClone} where objects cannot be read.
 */
async function touches({ root, from, to, path, access }) {
    const found = [];
    let name = path;
    let since = from;
    for (let renames = 0; renames <= mostRenames; renames++) {
        const ids = await listTouching(root, since, to, name, access);
        found.push(...ids.map((id) => ({ id, path: name })));
        const last = ids.at(-1);
        if (last === undefined || (await (0,src_commits/* hasObject */.Qf)(root, `${to}:${name}`)))
            break;
        // The file is gone in the end: the last commit that touched it took it away, or gave it another name.
        const next = await findNewName(root, last, name, access);
        if (next === undefined || !(0,path_bytes/* isArgument */.yV)(next))
            break;
        found[found.length - 1] = { id: last, path: next };
        [name, since] = [next, last];
    }
    return found;
}
async function listTouching(root, from, to, path, access) {
    const args = [
        "--literal-pathspecs",
        "rev-list",
        "--first-parent",
        "--reverse",
        `${from}..${to}`,
        "--",
        path,
    ];
    const list = await (0,read_objects/* readObjects */.$)(root, access, (env) => (0,git/* git */.$Y)(root, args, { env }));
    return list.toString().split("\n").slice(0, -1);
}
async function findNewName(root, commit, path, access) {
    const [parent] = await (0,src_commits/* parentsOf */.fY)(root, commit);
    if (parent === undefined || !(await (0,src_commits/* hasObject */.Qf)(root, parent)))
        return undefined;
    const differences = await (0,read_objects/* readObjects */.$)(root, access, (env) => (0,raw_diff/* diffTrees */.j_)(root, env, parent, commit, { renames: true }));
    return differences.find(({ base }) => base?.path === path)?.head?.path;
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/history/who-removed.js





/** Of this many commits to a file, one is found within twelve questions: both ends, nine halvings, and its parent. */
const MOST_COMMITS = 512;
/**
 * The commit between two that removed something from a file: its first parent still has it, and it has it no more. A merge
 * stands for all that it brings in. `undefined` where no commit of that file did, where the history that tells is not here,
 * or `from` is not part of it.
 */
async function whoRemoved(request) {
    const { root, path, access } = request;
    if (!(0,path_bytes/* isArgument */.yV)(path) || !(await (0,src_commits/* isAncestor */.QX)(root, request.from, request.to)))
        return undefined;
    const from = await (0,src_commits/* resolveCommit */.WL)(root, request.from);
    const to = await (0,src_commits/* resolveCommit */.WL)(root, request.to);
    try {
        const all = [{ id: from, path }, ...(await touches({ root, from, to, path, access }))];
        const found = await findLast(all.slice(-MOST_COMMITS - 1), request);
        return found === undefined ? undefined : await nameCommit(root, found);
    }
    catch (error) {
        if (error instanceof incomplete_clone/* IncompleteClone */.I)
            return undefined;
        throw error;
    }
}
/** The commit after the last of them that has it, by halving: where it went and came back, one of the times it went. */
async function findLast(commits, { root, stillThere }) {
    const has = async (at) => {
        const commit = commits[at];
        return commit !== undefined && (await stillThere(commit.id, commit.path));
    };
    let had = 0;
    let gone = commits.length - 1;
    if (gone < 1 || (await has(gone)) || !(await has(had)))
        return undefined;
    while (gone - had > 1) {
        const middle = Math.floor((had + gone) / 2);
        if (await has(middle))
            had = middle;
        else
            gone = middle;
    }
    const [before, after] = [commits[had], commits[gone]];
    if (before === undefined || after === undefined)
        return undefined;
    if (await (0,src_commits/* isCutOff */.o7)(root, after.id))
        return undefined;
    const [parent] = await (0,src_commits/* parentsOf */.fY)(root, after.id);
    if (parent === undefined)
        return undefined;
    // Where the lines of history cross, the commit's own parent may never have had it.
    if (parent !== before.id && !(await stillThere(parent, before.path)))
        return undefined;
    return after.id;
}
async function nameCommit(root, id) {
    const format = ["--max-count=1", "--encoding=UTF-8", "--format=%cs%n%s"];
    const [, date = "", ...subject] = (await (0,git/* git */.$Y)(root, ["rev-list", ...format, id])).toString().split("\n");
    return { id, subject: subject.join("\n").replace(/\n$/, ""), date };
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/paying-commit.js




/** The most entries of one issue that the commit is looked for that paid them: each takes up to twelve looks. */
const MOST_ENTRIES = 3;
/**
 * The commit that paid the debt of an issue, the last one where there were several; `undefined` where history does not
 * tell, as in a shallow clone.
 */
async function payingCommit({ issue, gone }, root, request) {
    let last;
    // What comes from several files is not paid by a commit to one of them, nor seen in it alone.
    const spanning = new Set(request.gates.flatMap(({ rules }) => Object.keys(rules).filter((rule) => rules[rule]?.spans === true)));
    for (const entry of gone.filter(({ rule }) => !spanning.has(rule)).slice(0, MOST_ENTRIES)) {
        const stillThere = (commit, path) => holds({ commit, path, entry }, root, request);
        const removal = { root, from: issue.mark.swept, to: request.head.commit, path: entry.path, stillThere };
        const found = await whoRemoved({ ...removal, ...(request.access && { access: request.access }) });
        if (found !== undefined && (last === undefined || found.date >= last.date))
            last = found;
    }
    return last;
}
/** Whether a commit has an entry's debt in a file, which may be gone from the disk since. */
async function holds({ commit, path, entry }, root, request) {
    const { base: _none, ...alone } = request;
    try {
        const part = { paths: [root], only: [path], head: { commit } };
        const { report } = await (0,judge/* judge */.S)({ ...alone, ...part, sweep: true });
        return report.findings.some((finding) => {
            const { scope, code } = entryOf(finding);
            return finding.at.path === path && scope === entry.scope && code === entry.code;
        });
    }
    catch (error) {
        // There was no such file, or nothing to look at in it.
        if (error instanceof usage_error/* UsageError */.e)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/permalink.js
/**
 * Makes addresses of lines at a commit, which show the same for ever.
 * @param repository its address on the web, without `/` at its end.
 */
function permalinksOf(repository) {
    return (path, line, endLine, commit) => {
        const file = path.split("/").map(encodeSegment).join("/");
        const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
        return `${repository}/blob/${commit}/${file}${lines}`;
    };
}
/** Bytes of a name that are no UTF-8 stand as lone surrogates, which no address can hold; Markdown takes brackets as its own. */
function encodeSegment(segment) {
    const encoded = encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, "\ufffd"));
    return encoded.replace(/[()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/source-lines.js

/** Reads files of a tree once, so that issues can show lines of them. What is not UTF-8 shows as replacement characters. */
async function readSourceLines(tree, paths) {
    const files = new Map();
    for (const path of new Set(paths)) {
        const lines = await linesOf(tree, path);
        if (lines !== undefined)
            files.set(path, lines);
    }
    return (path, from, to) => files.get(path)?.slice(from - 1, to);
}
async function linesOf(tree, path) {
    try {
        const file = await tree.read(path);
        return file && new TextDecoder().decode(file.bytes).split(/\r\n|\n|\r/);
    }
    catch (error) {
        if (error instanceof src_tree/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/texts.js





/** Makes the texts of all issues that a plan writes. Who owns, who wrote and what the lines say is looked up once. */
async function textsOf(request) {
    const context = await contextOf(request);
    return {
        readMark: readMark,
        titleDigest: titleDigest,
        reasonOf: closingReason,
        textOf: (change, body) => {
            if (change.kind === "close")
                return { title: change.title, body: replaceMark(body, change.mark) };
            if (change.kind === "open")
                return renderIssue(change, context);
            return renderIssue({ ...change, issue: { ...change.issue, body } }, context);
        },
        commentOf: async (change) => {
            if (change.kind === "close")
                return closing(change, request);
            return change.kind === "reopen" ? renderReopening(change) : undefined;
        },
    };
}
async function closing(change, { root, judging }) {
    const paid = change.as === "paid" ? await payingCommit(change, root, judging) : undefined;
    return renderClosing(change, paid && { commit: paid.id, subject: paid.subject });
}
async function contextOf(request) {
    const { root, commit, repositoryUrl, runUrl, judged, filings, changes } = request;
    const { tree } = judged;
    const written = changes.flatMap((change) => ("findings" in change ? change.findings : []));
    const places = written.map(({ at }) => at);
    const owners = await openOwners(async (path) => (await tree.read(path))?.bytes);
    const origins = await originsOf({ root, commit, places });
    const paths = places.map(({ path }) => path);
    return {
        advice: (gate) => filings.get(gate)?.advice ?? "",
        permalink: permalinksOf(repositoryUrl),
        owners: owners.of,
        origin: ({ at }) => origins.of.get(at),
        ...(origins.missing !== undefined && { originsMissing: origins.missing }),
        sourceLines: await readSourceLines(tree, paths),
        ...(runUrl !== undefined && { runUrl }),
    };
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/write-sweep.js







/** Carries out a plan, then the dashboard, then the trend. What GitHub refuses stops the rest of the issues. */
async function writeSweep(writing, changes) {
    const { request, place, root, judged, swept, ours } = writing;
    const { access, commit, today, warn, repository, serverUrl, runUrl } = request;
    const repositoryUrl = `${serverUrl}/${repository.owner}/${repository.repo}`;
    const { filings } = swept;
    const texts = await textsOf({ ...writing, filings, commit, repositoryUrl, runUrl, changes });
    const context = { ...place, ...texts };
    const applied = await applyChanges(changes, context);
    applied.warnings.forEach(warn);
    const twins = applied.stopped === undefined ? await closeTwins(applied, context, writing) : [];
    const done = [...applied.done, ...twins];
    if (applied.stopped === undefined) {
        const dashboard = dashboardOf({ swept, changes, applied, existing: ours.filed, anew: writing.anew });
        const { notices } = await writeDashboard(dashboard, ours.boards, place);
        notices.forEach(warn);
    }
    if (judged.config.issues.trend) {
        const why = await keepTrend({ root, access, report: judged.report, commit, today });
        if (why !== undefined)
            warn(why);
    }
    const count = (...kinds) => done.filter(({ change, wrote }) => wrote && kinds.includes(change.kind)).length;
    return {
        opened: count("open", "reopen"),
        updated: count("update"),
        closed: count("close"),
        complete: applied.left.length === 0,
        ...(applied.stopped !== undefined && { stopped: applied.stopped }),
    };
}
/** Another run may have opened the same issues at the same time: the lowest number stays, whichever run made it. */
async function closeTwins({ created }, context, { request, judged }) {
    const { groups, refusal } = await findTwins(created, { ...context, readMark: readMark });
    if (refusal !== undefined)
        request.warn(refusal);
    const { settled } = singleOut(groups.flat(), judged.config.issues.wontFixLabel);
    const { done, warnings } = await applyChanges(settled, context);
    warnings.forEach(request.warn);
    return done;
}

;// CONCATENATED MODULE: ./build/packages/github/src/sweep/sweep.js











/**
 * Looks at all debt of a commit, plans what is to become of its issues, and does it: files what is new, keeps open issues
 * true, closes what is paid, brings the dashboard and the trend up to date. Without a token, with `dryRun`, where GitHub does
 * not show its issues, and for a commit that is not of the default branch it stops at the plan.
 * @throws as `judge` does.
 */
async function sweep(request) {
    const { commit, gates, warn } = request;
    const { root } = await (0,src_root/* resolveRoot */.H)(request.cwd, request.paths ?? ["."]);
    const { place, ours, unwritten, setSpacing } = await openIssues(request);
    const board = boardOf(ours, warn);
    const clone = { root, access: request.access, askMergeBase: async () => undefined };
    const firsts = await findFirsts(board, gates, clone, warn);
    const judging = judgingOf(request, place);
    const { judged, report } = await judgeSweep(judging, firsts.had);
    const { issues: settings } = judged.config;
    setSpacing(settings.spacing);
    const looked = lookedAt(judged, gates);
    const levelOf = (0,levels/* compileLevels */.t2)(judged.config, report.rules);
    const paths = await commitPaths(root, commit);
    const seen = {
        report,
        commit,
        filings: filingsOf(gates, judged.config),
        wasLookedAt: looked,
        isOff: (rule, path) => levelOf(rule, path) === "off",
        exists: (path) => paths.has(path),
        requested: board?.requested ?? new Set(),
        filedBefore: board?.filedBefore ?? new Map(),
    };
    const since = commitsToCompare(seen, ours.filed, settings);
    const wants = (path) => gates.some(({ name }) => looked(name, path)) || !paths.has(path);
    const swept = { ...seen, changeSince: await changesSince(clone, commit, since, wants) };
    const changes = plan(swept, ours.filed, settings);
    const result = { report: judged.report, plan: changes, opened: 0, updated: 0, closed: 0, complete: true };
    if (place === undefined || unwritten !== undefined) {
        // What was to be written, and could not even be compared with what is there, is not done.
        const complete = place !== undefined || (request.token ?? "") === "";
        return { ...result, complete, unwritten: unwritten ?? "there is no token", refused: place === undefined };
    }
    const writing = { request, place, root, judging, judged, swept, ours, anew: firsts.anew };
    return { ...result, ...(await writeSweep(writing, changes)) };
}
/** What the dashboard says; one that cannot be read says nothing, and then nothing counts as new. */
function boardOf({ boards }, warn) {
    const [first] = boards;
    if (first?.board !== "damaged")
        return first?.board;
    warn(`The dashboard #${first.number} has a marker that cannot be read: no debt counts as new.`);
    return undefined;
}
function judgingOf(request, place) {
    const { cwd, config, adjust, known, gates, today, access, commit, jobs, cacheDir, progress, warn } = request;
    return {
        ...{ cwd, paths: request.paths ?? ["."], config, known, gates, today, access, jobs, cacheDir },
        head: { commit },
        ...(adjust && { adjust }),
        ...(progress && { progress }),
        ...(place && { tickets: tickets({ ...place, warn }) }),
    };
}


/***/ })

};
