export const id = 822;
export const ids = [822];
export const modules = {

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * Characters that JSON allows as they are and a terminal or an editor takes for commands: DEL and the C1 controls, marks
 * of writing direction, separators of lines.
 */
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/**
 * The value as JSON (RFC 8259), two spaces deep, with a trailing newline. Characters that could take effect where the
 * text is shown are `\u` escapes, which read back as the same value.
 */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(ACTIVE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/packages/report/src/count.js
var count = __webpack_require__(697);
// EXTERNAL MODULE: ./build/packages/report/src/json-text.js
var json_text = __webpack_require__(4860);
;// CONCATENATED MODULE: ./build/packages/report/src/sarif-uri.js
/**
 * A path of the tree as a relative URI reference (RFC 3986): every byte but the unreserved ones and `/` is
 * percent-encoded. Characters are UTF-8; U+DC80 to U+DCFF stand for a byte that is not UTF-8, and give that byte.
 */
function pathUri(path) {
    let uri = "";
    for (const character of path) {
        if (/[\w.~/-]/.test(character))
            uri += character;
        else
            for (const byte of bytesOf(character))
                uri += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    }
    return uri;
}
function bytesOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xdc80 && code <= 0xdcff)
        return Uint8Array.of(code - 0xdc00);
    return new TextEncoder().encode(character);
}

;// CONCATENATED MODULE: ./build/packages/report/src/sarif-result.js

/** The base of all URIs of the run: the root of the tree. */
const SOURCE_ROOT = "%SRCROOT%";
const LEVELS = {
    error: "error",
    warning: "warning",
    notice: "note",
};
/** SARIF's word for a severity. */
function level(severity) {
    return LEVELS[severity];
}
/**
 * A finding as a SARIF result. `ordinal` tells equal fingerprints apart; with `compared`, the run had a base and every
 * result says how it stands to it.
 */
function sarifResult(finding, ruleIndex, ordinal, compared) {
    const suppressed = finding.status === "suppressed" || finding.status === "accepted";
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: level(finding.severity),
        message: { text: plainText(finding.message) },
        locations: [
            {
                ...sarif_result_location(finding.at),
                logicalLocations: [{ fullyQualifiedName: finding.scope }],
            },
        ],
        relatedLocations: finding.related?.map((place, index) => ({
            id: index + 1,
            ...sarif_result_location(place.at),
            message: { text: plainText(place.message) },
        })),
        partialFingerprints: { "pawl/v1": `${finding.fingerprint}:${ordinal}` },
        baselineState: compared ? (finding.status === "new" ? "new" : "unchanged") : undefined,
        suppressions: suppressed ? [suppression(finding.suppression)] : [],
    };
}
function suppression(given) {
    // What the configuration accepts stands outside of the code.
    const kind = given === undefined || given.kind === "accept" ? "external" : "inSource";
    return { kind, justification: given?.reason };
}
function sarif_result_location(at) {
    return {
        physicalLocation: {
            artifactLocation: { uri: pathUri(at.path), uriBaseId: SOURCE_ROOT },
            region: {
                startLine: at.line,
                startColumn: at.column,
                endLine: at.endLine,
                endColumn: at.endColumn,
            },
        },
    };
}
/**
 * The text of a SARIF message (3.11): where it would read as an embedded link `[text](target)`, backslashes and brackets
 * are escaped, as the standard has it.
 */
function plainText(text) {
    return text.includes("](") ? text.replace(/[\\[\]]/g, "\\$&") : text;
}

// EXTERNAL MODULE: ./build/packages/report/src/tally.js
var tally = __webpack_require__(5208);
;// CONCATENATED MODULE: ./build/packages/report/src/sarif.js





/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;
/**
 * The report as SARIF 2.1.0 (OASIS standard): one run, all findings but those of the base that are gone: readers that do
 * not know `baselineState`, GitHub among them, would show them as there. Of more than 25,000 the worst are kept, and a
 * notification says so. Columns count UTF-16 units.
 */
function renderSarif(report) {
    const rules = [...report.rules];
    const results = numbered(report.findings);
    const kept = results.length > MOST_RESULTS ? [...results].sort(worstFirst).slice(0, MOST_RESULTS) : results;
    const index = new Map(rules.map(([id], at) => [id, at]));
    const compared = report.base !== undefined;
    return (0,json_text/* jsonText */.s)({
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        rules: rules.map(([id, rule]) => descriptor(id, rule)),
                    },
                },
                invocations: [
                    {
                        executionSuccessful: complete(report),
                        toolExecutionNotifications: notifications(report, results.length - kept.length),
                    },
                ],
                originalUriBaseIds: {
                    [SOURCE_ROOT]: { description: { text: "The root of the tree that was judged." } },
                },
                columnKind: "utf16CodeUnits",
                results: kept.map(({ finding, ordinal }) => sarifResult(finding, index.get(finding.rule) ?? -1, ordinal, compared)),
            },
        ],
    });
}
function numbered(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const key = `${finding.at.path}\0${finding.fingerprint}`;
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        return { finding, ordinal };
    });
}
/** New before old, then by severity; findings that are equal in both stay in the report's order. */
function worstFirst(a, b) {
    const isOld = ({ finding }) => Number(finding.status !== "new");
    return isOld(a) - isOld(b) || (0,tally/* bySeverity */.Np)(a.finding.severity, b.finding.severity);
}
function descriptor(id, rule) {
    return {
        id,
        name: id,
        shortDescription: { text: plainText(rule.summary) },
        fullDescription: { text: plainText(rule.summary) },
        help: { text: plainText(rule.help), markdown: rule.help },
        defaultConfiguration: { level: level(rule.severity) },
    };
}
function complete(report) {
    return (!report.gates.some((gate) => gate.status === "error") && !report.unanalysed.some((file) => file.blocking));
}
function notifications(report, dropped) {
    const crashed = report.gates
        .filter((gate) => gate.status === "error")
        .map((gate) => ({
        level: "error",
        message: { text: plainText(`gate ${gate.name} crashed: ${gate.error ?? "no reason given"}`) },
    }));
    const unread = report.unanalysed.map(({ path, reason, blocking }) => ({
        level: blocking ? "error" : "note",
        message: { text: plainText(blocking ? `not analysed: ${reason}` : `left out: ${reason}`) },
        locations: [file(path)],
    }));
    const broken = report.broken.map(({ path, line, message }) => ({
        level: "note",
        message: { text: plainText(`analysed as far as the scanner reaches: ${message}`) },
        locations: [file(path, line)],
    }));
    const text = `${(0,count/* thousands */.oh)(dropped)} findings are left out: a run may have ${(0,count/* thousands */.oh)(MOST_RESULTS)} results, and the worst are kept.`;
    return [
        ...crashed,
        ...(dropped > 0 ? [{ level: "warning", message: { text } }] : []),
        ...unread,
        ...broken,
    ];
}
function file(path, line) {
    return {
        physicalLocation: {
            artifactLocation: { uri: pathUri(path), uriBaseId: SOURCE_ROOT },
            region: line === undefined ? undefined : { startLine: line },
        },
    };
}


/***/ })

};
