export const id = 522;
export const ids = [522];
export const modules = {

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/packages/engine/src/own-rules.js
var own_rules = __webpack_require__(3456);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/packages/report/src/paint.js
var src_paint = __webpack_require__(886);
// EXTERNAL MODULE: ./build/packages/cli/src/choose.js
var choose = __webpack_require__(2551);
// EXTERNAL MODULE: ./build/packages/cli/src/color.js
var src_color = __webpack_require__(7927);
;// CONCATENATED MODULE: ./build/packages/cli/src/help-text.js
/**
 * Markdown of a rule's help for the terminal: headings and code quotes are styled, fenced code is indented, everything
 * else stays as it is written.
 */
function helpText(markdown, paint) {
    const lines = [];
    let fenced = false;
    for (const line of markdown.trim().split("\n")) {
        if (/^ {0,3}```/.test(line)) {
            fenced = !fenced;
        }
        else if (fenced) {
            lines.push(line === "" ? "" : `    ${paint("code", line)}`);
        }
        else {
            const heading = /^#{1,6} +(.*)$/.exec(line)?.[1];
            lines.push(heading === undefined ? styleCode(line, paint) : paint("strong", heading));
        }
    }
    return `${lines.join("\n")}\n`;
}
function styleCode(line, paint) {
    return line.replace(/`[^`]+`/g, (code) => paint("code", code));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/explain-command.js






/** The name under which Pawl's own rules are listed. */
const OWN = "pawl";
/**
 * `pawl explain`: a rule in full, a gate with its rules, or, without a name, every gate with its rules.
 * @throws {UsageError} for a name that is neither, with the nearest right one.
 */
async function explainCommand(name, color, gates, terminal) {
    const paint = (0,src_paint/* painter */.C)((0,src_color/* isColored */.V)(color, terminal.stdout, terminal.env));
    await terminal.stdout.write(explain(name, gates, paint));
    return 0;
}
function explain(name, gates, paint) {
    const chapters = [
        ...gates,
        { name: OWN, summary: "Pawl's own rules, about the comments that allow findings.", rules: own_rules/* ownRules */.o },
    ];
    if (name === undefined)
        return chapters.map((chapter) => contents(chapter, paint)).join("\n");
    const chapter = chapters.find((candidate) => candidate.name === name);
    if (chapter !== undefined)
        return contents(chapter, paint);
    for (const { rules } of chapters) {
        const rule = rules[name];
        if (rule !== undefined && Object.hasOwn(rules, name))
            return page(name, rule, paint);
    }
    const names = chapters.flatMap(({ name: gate, rules }) => [gate, ...Object.keys(rules)]);
    throw new usage_error/* UsageError */.e(`there is no rule or gate ${name}`, (0,choose/* meantHint */.t)(name, names));
}
function contents({ name, summary, rules }, paint) {
    const entries = Object.entries(rules);
    const cells = Math.max(...entries.map(([id]) => id.length));
    const lines = entries.map(([id, rule]) => `  ${id.padEnd(cells)}  ${paint(rule.severity, rule.severity.padEnd("warning".length))}  ${rule.summary}\n`);
    return `${paint("strong", name)}: ${summary}\n${lines.join("")}`;
}
function page(id, rule, paint) {
    const head = `${paint("strong", id)} (${paint(rule.severity, rule.severity)})\n${rule.summary}\n`;
    const parts = [head, helpText(rule.help, paint), levelHelp(id, paint)];
    if (!id.startsWith(`${OWN}/`))
        parts.push(allowHelp(id, paint));
    if (rule.twins !== undefined && rule.twins.length > 0) {
        parts.push(`${paint("strong", "Linters")}\nThese comments of linters count as well (honour-noqa: false in pawl.yml turns that off):\n    ${rule.twins.join(", ")}\n`);
    }
    return parts.join("\n");
}
function levelHelp(id, paint) {
    const setting = paint("code", `rules: { ${id}: off }`);
    return `${paint("strong", "Level")}\nIn pawl.yml, off, notice, warning or error:\n    ${setting}\n`;
}
function allowHelp(id, paint) {
    const comment = paint("code", `# pawl: allow[${id}] the reason until=2027-06-30`);
    return `${paint("strong", "Allow")}\nOn the line of the finding, or alone on the line above; until= is optional:\n    ${comment}\n`;
}


/***/ })

};
