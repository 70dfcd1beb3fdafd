export const id = 240;
export const ids = [240];
export const modules = {

/***/ 7857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   iz: () => (/* binding */ escapeMarkdownMessage),
/* harmony export */   u$: () => (/* binding */ escapeMarkdownCode)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5464);

/**
 * Punctuation with a meaning inside of a line of GitHub's Markdown, a colon that may belong to an address, and what
 * starts a block where it stands first.
 */
const ACTIVE = /[#$&*<>@[\\\]_`|~]|:(?![\d ]|$)|^[-+=:]/g;
/** The dot of a bare web address (`www.`) and of a numbered list (`1.`), and the bracket of `1)`. */
const DOTS = /(?<=\bwww|^\d{1,9})[.)]/gi;
/** Where GitHub makes links of plain text after Markdown is done: `@name`, `#1`, `GH-1`, `://`, `mailto:`, `www.`. */
const LINKED = /@|#|(?<=\bgh)-|:(?=\/\/|[\w.+-]*@)|(?<=\bwww)\./gi;
/** Commit ids, which GitHub links too. */
const COMMIT = /\b[0-9a-f]{7,}\b/gi;
/** U+200B, a space of no width: splits what GitHub would link, and is not seen. */
const SPLIT = "\u200b";
/**
 * A text from outside as Markdown that shows exactly this text on GitHub and does nothing: no HTML, link, image, heading,
 * list, table cell, code, mention, reference to an issue or commit, closing keyword. It is one line; hidden characters
 * are written out.
 */
function escapeMarkdown(text) {
    return plain(edges((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)));
}
/**
 * A text from outside as code in Markdown: GitHub links nothing inside of code, so nothing is split and it can be copied.
 * An empty text gives nothing.
 */
function escapeMarkdownCode(text) {
    return text === "" ? "" : `<code>${entities((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text))}</code>`;
}
/** A message, whose code stands in code quotes, as Markdown: code as code, everything else as text. */
function escapeMarkdownMessage(message) {
    // An empty pair of quotes stays as it is: without it, what stands around it would be one word, which GitHub may link.
    return edges((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(message))
        .split(/(`[^`]*`)/)
        .map((part, index) => index % 2 === 1 && part !== "``" ? escapeMarkdownCode(part.slice(1, -1)) : plain(part))
        .join("");
}
/** Text that GitHub links nothing in. */
function plain(text) {
    const split = text
        .replace(COMMIT, (id) => id.replace(/.{6}(?=.)/g, `$&${SPLIT}`))
        .replace(LINKED, (character) => character + SPLIT);
    return entities(split);
}
/** Spaces at the edges would be lost, or make a block of code at the start of a line. */
function edges(text) {
    return text.replace(/^ +| +$/g, (spaces) => "\u00a0".repeat(spaces.length));
}
/** Numeric character references are text wherever they stand, so no construct can begin or end with one. */
function entities(text) {
    return text
        .replace(ACTIVE, (character) => `&#${character.charCodeAt(0)};`)
        .replace(DOTS, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll(SPLIT, "&#8203;");
}


/***/ }),

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/packages/report/src/agreed.js
var agreed = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/packages/report/src/count.js
var src_count = __webpack_require__(697);
;// CONCATENATED MODULE: ./build/packages/report/src/fixed.js

/** Fixed findings that are named before the rest is only counted. */
const MOST_NAMED = 10;
/** What the base had and the head has no more, one line each; rules and places go through `show`. */
function fixedLines({ fixed }, show) {
    const named = fixed
        .slice(0, MOST_NAMED)
        .map(({ rule, path, line }) => `fixed: ${show(rule)}, in the base at ${show(`${path}:${line}`)}`);
    const rest = fixed.length - named.length;
    return rest > 0 ? [...named, `and ${(0,src_count/* thousands */.oh)(rest)} more fixed`] : named;
}

// EXTERNAL MODULE: ./build/packages/report/src/looked.js
var looked = __webpack_require__(3454);
// EXTERNAL MODULE: ./build/packages/report/src/markdown-escape.js
var markdown_escape = __webpack_require__(7857);
// EXTERNAL MODULE: ./build/packages/report/src/tally.js
var tally = __webpack_require__(5208);
// EXTERNAL MODULE: ./build/packages/report/src/verdict.js
var verdict = __webpack_require__(8623);
;// CONCATENATED MODULE: ./build/packages/report/src/markdown.js







const TITLES = { passed: "passed", failed: "failed", incomplete: "incomplete" };
/** So few findings are taken in at a glance: a table that counts them would only stand in their way. */
const FEW = 10;
/** The report as GitHub's Markdown, for a comment or a page: verdict, table by rule, findings, what was looked at. */
function renderMarkdown(report, options = {}) {
    const { kind, sentence } = (0,verdict/* verdict */.W)(report, options.failOn ?? "new");
    const findings = (0,tally/* shownFindings */.qA)(report);
    const head = [
        `## Pawl: ${TITLES[kind]}`,
        "",
        `${upperFirst((0,markdown_escape/* escapeMarkdown */.FV)(sentence))}.`,
        "",
        ...crashes(report),
    ];
    const rules = ruleTable(findings);
    const notes = lookedAtList(report);
    const frame = bytes([...head, ...rules, ...notes]);
    const rows = findingRows(findings, (options.maxBytes ?? Number.POSITIVE_INFINITY) - frame);
    return [...head, ...rules, ...rows, ...notes].map((line) => `${line}\n`).join("");
}
function ruleTable(findings) {
    if (findings.length <= FEW)
        return [];
    const rows = (0,tally/* tallyRules */.Y5)(findings).map(({ rule, severity, count, files, worst }) => {
        const where = worst
            .map((at) => `${(0,markdown_escape/* escapeMarkdownCode */.u$)(at.directory)} (${(0,src_count/* thousands */.oh)(at.count)})`)
            .join(", ");
        return `| ${(0,markdown_escape/* escapeMarkdownCode */.u$)(rule)} | ${severity} | ${(0,src_count/* thousands */.oh)(count)} | ${(0,src_count/* thousands */.oh)(files)} | ${where} |`;
    });
    return ["| Rule | Severity | Findings | Files | Worst directories |", "|---|---|--:|--:|---|", ...rows, ""];
}
/** The table of findings within the room there is, the rest as one line. What is the same in all rows is no column. */
function findingRows(findings, room) {
    if (findings.length === 0)
        return [];
    // The verdict above says what they are where they are all of one severity.
    const isMixed = new Set(findings.map(({ severity }) => severity)).size > 1;
    const lines = isMixed
        ? ["| Place | Severity | Rule | Finding |", "|---|---|---|---|"]
        : ["| Place | Rule | Finding |", "|---|---|---|"];
    const rest = (count) => ["", `… and ${(0,src_count/* countOf */.pq)(count, "more finding")}.`, ""];
    let left = room - bytes(lines) - bytes(rest(findings.length));
    let shown = 0;
    for (const finding of findings) {
        const place = (0,markdown_escape/* escapeMarkdownCode */.u$)(`${finding.at.path}:${finding.at.line}:${finding.at.column}`);
        const severity = isMixed ? ` ${finding.severity} |` : "";
        const row = `| ${place} |${severity} ${(0,markdown_escape/* escapeMarkdownCode */.u$)(finding.rule)} | ${(0,markdown_escape/* escapeMarkdownMessage */.iz)(finding.message)} |`;
        left -= bytes([row]);
        if (left < 0)
            break;
        lines.push(row);
        shown += 1;
    }
    if (shown === findings.length)
        return [...lines, ""];
    return [...(shown > 0 ? lines : []), ...rest(findings.length - shown)];
}
function crashes(report) {
    const crashed = report.gates.filter((gate) => gate.status === "error");
    return crashed.flatMap((gate) => [
        `**Gate ${(0,markdown_escape/* escapeMarkdownCode */.u$)(gate.name)} crashed; its findings are not complete:** ${(0,markdown_escape/* escapeMarkdown */.FV)(gate.error ?? "no reason given")}`,
        "",
    ]);
}
const SHOW = { name: markdown_escape/* escapeMarkdownCode */.u$, text: markdown_escape/* escapeMarkdown */.FV };
/** Files that could not be analysed are named up to this many. */
const MOST_UNANALYSED = 20;
function lookedAtList(report) {
    const gates = report.gates.flatMap((gate) => {
        if (gate.name === report.tool.name)
            return [];
        const without = (0,looked/* notJudged */.be)(gate);
        const skipped = without === undefined ? [] : [`- ${(0,markdown_escape/* escapeMarkdownCode */.u$)(gate.name)} ${(0,markdown_escape/* escapeMarkdown */.FV)(without)}`];
        if (gate.status === "skipped")
            return skipped;
        return [`- ${(0,markdown_escape/* escapeMarkdownCode */.u$)(gate.name)} looked at ${(0,markdown_escape/* escapeMarkdown */.FV)((0,looked/* lookedAt */.O1)(gate))}`, ...skipped];
    });
    const files = [...report.unanalysed].sort((a, b) => Number(b.blocking) - Number(a.blocking));
    const unread = files.slice(0, MOST_UNANALYSED).map(({ path, reason, blocking }) => {
        const mark = blocking ? "**not analysed**" : "left out";
        return `- ${mark}: ${(0,markdown_escape/* escapeMarkdownCode */.u$)(path)}: ${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}`;
    });
    const rest = files.length - MOST_UNANALYSED;
    if (rest > 0)
        unread.push(`- … and ${(0,src_count/* countOf */.pq)(rest, "more file")}`);
    return [
        ...fixedLines(report, markdown_escape/* escapeMarkdownCode */.u$).map((sentence) => `- ${sentence}`),
        ...gates,
        ...unread,
        ...(0,agreed/* limitLines */.D)(report, SHOW).map((sentence) => `- ${sentence}`),
        ...(0,agreed/* newSuppressionLines */.T)(report, SHOW).map((sentence) => `- ${sentence}`),
        ...(0,looked/* limitsOfView */.ly)(report, markdown_escape/* escapeMarkdownCode */.u$).map((sentence) => `- ${sentence}`),
    ];
}
function bytes(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ })

};
