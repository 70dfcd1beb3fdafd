export const id = 542;
export const ids = [542];
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

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4860);

/** The version of the JSON's shape; it is raised where a reader of the old shape would go wrong. */
const SCHEMA = 1;
/** The report as JSON for programs: `schema: 1`, everything that the run found out, the same bytes for the same report. */
function renderJson(report) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)({
        schema: SCHEMA,
        tool: report.tool,
        base: report.base,
        summary: report.summary,
        gates: report.gates.map(({ name, status, skipped, stats, error }) => ({
            name,
            status,
            skipped,
            stats,
            error,
        })),
        findings: report.findings.map(flat),
        fixed: report.fixed.map(({ gate, rule, path, line, message, fingerprint }) => ({
            gate,
            rule,
            path,
            line,
            message,
            fingerprint,
        })),
        newSuppressions: report.newSuppressions.map(({ kind, rule, path, line, covers, reason, until }) => ({
            kind,
            rule,
            path,
            line,
            covers,
            reason,
            until,
        })),
        limits: report.limits.map(({ gate, unit, ceiling, count, over }) => ({
            gate,
            unit,
            ceiling,
            count,
            over,
        })),
        unanalysed: report.unanalysed.map(({ path, reason, blocking }) => ({ path, reason, blocking })),
        broken: report.broken.map(({ path, line, message }) => ({ path, line, message })),
        excluded: Object.fromEntries(report.excluded),
    });
}
function flat(finding) {
    const { gate, rule, severity, status, at, message, scope, fingerprint, related, suppression } = finding;
    return {
        gate,
        rule,
        severity,
        status,
        path: at.path,
        line: at.line,
        column: at.column,
        endLine: at.endLine,
        endColumn: at.endColumn,
        message,
        scope,
        fingerprint,
        related: related?.map((place) => ({
            path: place.at.path,
            line: place.at.line,
            column: place.at.column,
            endLine: place.at.endLine,
            endColumn: place.at.endColumn,
            message: place.message,
        })),
        suppression,
    };
}


/***/ })

};
