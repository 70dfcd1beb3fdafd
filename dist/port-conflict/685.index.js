export const id = 685;
export const ids = [685];
export const modules = {

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeOfWord: () => (/* binding */ codeOfWord),
/* harmony export */   codesOf: () => (/* binding */ codesOf),
/* harmony export */   importedWords: () => (/* binding */ importedWords),
/* harmony export */   partsOfWords: () => (/* binding */ partsOfWords)
/* harmony export */ });
/* harmony import */ var _pawl_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _is_of_python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1114);
/* harmony import */ var _read_imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6818);



/**
 * What a file imports, each word as three characters: those of the modules that it imports something from, a dot, and those
 * that it imports by name (`c` of `from a.b import c`, all of `import a.b`, `*`); `undefined` where that is nothing but
 * Python's own. Kept for every file of a repository, so short: enough to tell who may speak of a definition, and with one in
 * 262,144 words that are taken for another.
 */
function importedWords(file) {
    const modules = new Set();
    const names = new Set();
    (0,_read_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .eachImport */ .r)((0,_pawl_parser__WEBPACK_IMPORTED_MODULE_1__/* .readPython */ .Z)(file), (_name, _target, whole, isFrom) => {
        if ((0,_is_of_python_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfPython */ .a)(whole))
            return;
        const words = whole.split(".");
        const last = isFrom ? words.pop() : undefined;
        if (last !== undefined)
            names.add(codeOfWord(last));
        for (const word of words)
            if (word !== "")
                (isFrom ? modules : names).add(codeOfWord(word));
    });
    return names.size === 0 ? undefined : `${[...modules].sort().join("")}.${[...names].sort().join("")}`;
}
/** Tells the parts of a fact apart. */
function partsOfWords(words) {
    const dot = words.indexOf(".");
    return { modules: words.slice(0, dot), names: words.slice(dot + 1) };
}
/** The words of a part, one by one. */
function codesOf(part) {
    const codes = [];
    for (let at = 0; at < part.length; at += 3)
        codes.push(part.slice(at, at + 3));
    return codes;
}
/** A word as three characters (18 bits of FNV-1a, folded). */
function codeOfWord(word) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++)
        hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    const folded = (hash ^ (hash >>> 14)) & 0x3ffff;
    return (digits[folded >> 12] ?? "") + (digits[(folded >> 6) & 63] ?? "") + (digits[folded & 63] ?? "");
}
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOfPython)
/* harmony export */ });
/** Whether an import is one of a module of Python's own. */
function isOfPython(target) {
    const dot = target.indexOf(".");
    return ofPython.has(dot < 0 ? target : target.slice(0, dot));
}
/** Modules of Python's that no repository has one of the same name of, and that take no function with a port. */
const ofPython = new Set("__future__ abc argparse array ast base64 binascii bisect builtins calendar codecs collections contextlib copy csv ctypes dataclasses datetime decimal difflib dis enum errno fnmatch fractions functools gc getopt glob gzip hashlib heapq hmac html importlib inspect io ipaddress itertools json keyword linecache locale logging math mimetypes operator os pathlib pickle pkgutil platform pprint random re secrets select shlex shutil signal socket sqlite3 ssl stat statistics string struct subprocess sys sysconfig tempfile textwrap threading time timeit tkinter token tokenize traceback types typing typing_extensions unicodedata unittest urllib uuid warnings weakref xml zipfile zlib numpy pandas pytest".split(" "));


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ eachImport),
/* harmony export */   v: () => (/* binding */ readImports)
/* harmony export */ });
/* harmony import */ var _pawl_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9323);

const importWord = (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("import");
const fromWord = (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("from");
const asyncWords = new Set([
    (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("try"),
    (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("if"),
    (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("else"),
    (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("except"),
]);
/** No file imports more names that ports go through. */
const mostImports = 400;
/** What a file imports, wherever the import stands: local name and full dotted name, `*` for a star. */
function readImports(source) {
    const found = new Map();
    eachImport(source, (name, target) => {
        if (found.size < mostImports)
            found.set(`${name} ${target}`, [name, target]);
    });
    return [...found.values()];
}
/** Visits what a file imports, in its order. */
function eachImport(source, visit) {
    const { scan } = source;
    for (let index = 0; index < scan.words.length; index++) {
        const word = scan.words.at(index);
        if (word === importWord || word === fromWord)
            readImport(source, scan.starts.at(index), scan.ends.at(index), visit);
        else if (asyncWords.has(word)) {
            const colon = source.outline.header(index)?.colon;
            if (colon !== undefined && colon + 1 < scan.ends.at(index))
                readImport(source, colon + 1, scan.ends.at(index), visit);
        }
    }
}
function readImport(source, start, end, visit) {
    // No import holds a string: a `#` begins a comment, a `;` ends the statement.
    const [statement = ""] = source
        .text(start, end)
        .replaceAll(/#[^\r\n]*/g, "")
        .split(";", 1);
    const words = statement.match(/[^\s.,*()\\]+|\.+|[,*]/g) ?? [];
    const first = words.shift();
    let module = "";
    if (first === "from") {
        while (words.length > 0 && words[0] !== "import")
            module += words.shift() ?? "";
        words.shift();
    }
    else if (first !== "import")
        return;
    let target = "";
    let name = "";
    const finish = () => {
        if (target === "*")
            visit("*", `${module}.*`, `${module}.*`, true);
        else if (first === "from" && target !== "") {
            const dot = module.endsWith(".") ? module : `${module}.`;
            visit(name || target, dot + target, dot + target, true);
        }
        else if (target !== "") {
            const root = target.split(".")[0] ?? target;
            if (name === "")
                visit(root, root, target, false);
            else
                visit(name, target, target, false);
            // A plain `import a.b` binds `a`, and brings `a.b`.
        }
        target = "";
        name = "";
    };
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? "";
        if (word === ",")
            finish();
        else if (word === "as")
            name = words[++at] ?? "";
        else
            target += word;
    }
    finish();
}


/***/ })

};
