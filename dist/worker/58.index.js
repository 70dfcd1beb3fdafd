export const id = 58;
export const ids = [58];
export const modules = {

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectSystemd: () => (/* binding */ collectSystemd)
/* harmony export */ });
/* harmony import */ var _pawl_parser_data__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/* harmony import */ var _lists_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8640);
/* harmony import */ var _values_command_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8713);
/* harmony import */ var _values_command_tokens_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(459);
/* harmony import */ var _values_ini_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6137);
/* harmony import */ var _values_port_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4444);






/** systemd.socket(5): what each directive listens on. Other addresses (paths, VSOCK, netlink) have no port. */
const listens = new Map([
    ["ListenStream", "tcp"],
    ["ListenDatagram", "udp"],
]);
const LARGEST = 1024 * 1024;
const starts = new Set(["ExecStart", "ExecStartPre", "ExecStartPost"]);
/** The ports that a `.socket` unit listens on, and those that the commands of a `.service` unit are given. */
function collectSystemd({ path, bytes }) {
    if (bytes.length > LARGEST)
        return undefined;
    const { text } = (0,_pawl_parser_data__WEBPACK_IMPORTED_MODULE_0__/* .decodeData */ .H)(bytes);
    if (!/^Listen|^ExecStart/m.test(text))
        return undefined;
    const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:socket|service)$/, "");
    const rows = new _lists_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .Rows */ .S(text);
    for (const { section, key, value, start, end } of (0,_values_ini_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .iniValues */ .r)(text, "backslash")) {
        const head = { form: -1, binds: true, name, scope: section };
        const protocol = section === "Socket" ? listens.get(key) : undefined;
        if (protocol !== undefined && hasPort(value)) {
            const bare = value.replace(/%\S*$/, "");
            // A number alone listens on all interfaces of both IP versions.
            rows.entry(head, [{ key, reading: (0,_values_port_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readPortText */ .JA)(bare), start, end }], "*", protocol);
        }
        else if (section === "Service" && starts.has(key)) {
            // `-`, `@`, `:`, `+` and `!` in front say how the command is run.
            const prefix = /^[-@:+!]*/.exec(value)?.[0].length ?? 0;
            const { script, ports } = (0,_values_command_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .U)((0,_values_command_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .commandTokens */ .g)(value.slice(prefix), start + prefix));
            const found = ports.map((port) => ({
                key: port.what,
                reading: port.reading,
                start: port.start,
                end: port.end,
            }));
            rows.entry({ ...head, ...(script === undefined ? {} : { script }) }, found, "?", "tcp");
        }
    }
    return rows.fact();
}
/** Not a path, an abstract socket or a VSOCK address; an empty value takes back what a unit below this one says. */
function hasPort(value) {
    return !/^(?:$|[/@%]|vsock:)/.test(value);
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ iniValues)
/* harmony export */ });
/** The assignments of an INI-like file in order. Comments are lines that begin with `#` or `;`. */
function iniValues(text, continuation) {
    const found = [];
    let section = "";
    for (const line of joinedLines(text, continuation)) {
        const written = text.slice(line.start, line.end);
        const header = /^\[(?<name>[^\]\n]*)\]/.exec(written)?.groups?.name;
        if (header !== undefined)
            section = header.trim();
        const at = written.indexOf("=");
        if (header !== undefined || at <= 0 || written.startsWith("#") || written.startsWith(";"))
            continue;
        const value = written.slice(at + 1);
        const start = line.start + at + 1 + (value.length - value.trimStart().length);
        const trimmed = value.trim();
        found.push({
            section,
            key: written.slice(0, at).trim(),
            value: trimmed,
            start,
            end: start + trimmed.length,
        });
    }
    return found;
}
function joinedLines(text, continuation) {
    const lines = [];
    let isOpen = false;
    for (let start = 0; start < text.length;) {
        const found = text.indexOf("\n", start);
        const end = found < 0 ? text.length : found;
        const written = text.slice(start, end);
        const last = lines.at(-1);
        const continues = continuation === "backslash" ? isOpen : /^[ \t]+[^\s#;]/.test(written);
        if (continues && last !== undefined)
            last.end = end;
        else
            lines.push({ start, end });
        isOpen = written.trimEnd().endsWith("\\");
        start = end + 1;
    }
    return lines;
}


/***/ })

};
