import { characterLiteral, quotedDigits, restOfLine } from "../characters.ts";
import { interpolated } from "../csharp.ts";
import { cssRules } from "../css.ts";
import { javascriptRules } from "../javascript.ts";
import type { Language } from "../language.ts";
import { blockComment, lineComment } from "../marks.ts";
import { phpRules } from "../php.ts";
import { dollarBraces, fieldBrackets, quoted } from "../quoted.ts";
import { manyQuotes, signedParens, signedRegex, signedString } from "../raw-strings.ts";
import { notInWord, type Rule } from "../rule.ts";
import { slashRegex } from "../slash-regex.ts";

const line = lineComment("//", { documents: true });
/** `//` and `/* … *\/`, as C++ has them. */
const slashes = [line, blockComment("/*", "*/", { documents: true })];
const nesting = [line, blockComment("/*", "*/", { documents: true, nests: "always" })];
const quotes = [quoted('"'), quoted("'")];
const backticks = quoted("`", { escape: "", multiline: true });

const plain = (): readonly Rule[] => [...slashes, ...quotes];

/** Languages whose comments are those of C or C++. */
export const cFamily: readonly Language[] = [
  {
    name: "C and C++",
    endings: [
      ...[
        ".c",
        ".h",
        ".cc",
        ".hh",
        ".cpp",
        ".hpp",
        ".cxx",
        ".hxx",
        ".c++",
        ".h++",
        ".ipp",
        ".inl",
        ".tpp",
        ".tcc",
      ],
      ...[
        ".m",
        ".mm",
        ".cu",
        ".cuh",
        ".ino",
        ".pde",
        ".y",
        ".yy",
        ".l",
        ".dts",
        ".dtsi",
        ".ld",
        ".cl",
        ".metal",
      ],
    ],
    rules: () => [
      lineComment("//", { documents: true, spliced: true }),
      blockComment("/*", "*/", { documents: true }),
      signedParens,
      quotedDigits,
      ...quotes,
    ],
  },
  {
    name: "Java",
    endings: [".java", ".jsh"],
    rules: () => [...slashes, quoted('"""', { multiline: true }), ...quotes],
  },
  {
    name: "C Sharp",
    endings: [".cs", ".csx"],
    rules: () => [
      ...slashes,
      ...interpolated,
      quoted('@"', { close: '"', escape: "", doubled: true, multiline: true }),
      manyQuotes,
      ...quotes,
      fieldBrackets,
    ],
  },
  { name: "Go", endings: [".go"], rules: () => [...slashes, backticks, ...quotes] },
  {
    name: "Rust",
    endings: [".rs", ".ron"],
    rules: () => [
      ...nesting,
      signedString(["r", "br", "cr"], 0),
      quoted('"', { multiline: true }),
      characterLiteral,
    ],
  },
  {
    name: "Kotlin",
    endings: [".kt", ".kts"],
    rules: () => [
      ...nesting,
      quoted('"""', { escape: "", multiline: true, fields: [dollarBraces] }),
      quoted('"', { fields: [dollarBraces] }),
      quoted("'"),
      fieldBrackets,
    ],
  },
  {
    name: "Swift",
    endings: [".swift", ".swiftinterface"],
    rules: () => [
      ...nesting,
      signedRegex,
      signedString([""], 1),
      quoted('"""', { multiline: true, fields: [swiftField] }),
      quoted('"', { fields: [swiftField] }),
      fieldBrackets,
    ],
  },
  {
    name: "Scala",
    endings: [".scala", ".sc", ".sbt"],
    rules: () => [
      ...nesting,
      quoted('"""', { escape: "", multiline: true, fields: [dollarBraces], where: isPrefixed }),
      quoted('"', { fields: [dollarBraces], where: isPrefixed }),
      quoted('"""', { escape: "", multiline: true }),
      quoted('"'),
      quoted("`"),
      characterLiteral,
      fieldBrackets,
    ],
  },
  {
    name: "Dart",
    endings: [".dart"],
    rules: () => [
      ...nesting,
      ...['"""', "'''", '"', "'"].map((mark) =>
        quoted(`r${mark}`, { close: mark, escape: "", multiline: mark.length > 1, where: notInWord }),
      ),
      ...['"""', "'''", '"', "'"].map((mark) =>
        quoted(mark, { multiline: mark.length > 1, fields: [dollarBraces] }),
      ),
      fieldBrackets,
    ],
  },
  {
    name: "Groovy",
    endings: [".groovy", ".gradle", ".gvy", "Jenkinsfile"],
    beginnings: ["Jenkinsfile"],
    rules: () => [
      ...slashes,
      quoted('"""', { multiline: true, fields: [dollarBraces] }),
      quoted("'''", { multiline: true }),
      quoted('"', { fields: [dollarBraces] }),
      quoted("'"),
      quoted("$/", { close: "/$", escape: "$", multiline: true }),
      slashRegex({ before: new Set(["return", "in", "case", "assert"]), classes: false }),
      fieldBrackets,
    ],
  },
  {
    name: "JavaScript",
    endings: [".js", ".jsx", ".mjs", ".cjs", ".tsx", ".qml", ".es6"],
    rules: () => javascriptRules(true),
  },
  { name: "TypeScript", endings: [".ts", ".mts", ".cts"], rules: () => javascriptRules(false) },
  {
    name: "JSON with comments",
    endings: [
      ...[".jsonc", ".json5", ".code-workspace", ".hjson", "jsconfig.json", "tsconfig.json", "tslint.json"],
      ...[
        "eslintrc.json",
        ".eslintrc",
        ".babelrc",
        ".swcrc",
        ".jshintrc",
        "devcontainer.json",
        "settings.json",
      ],
      ...["launch.json", "tasks.json", "extensions.json", "keybindings.json"],
    ],
    beginnings: ["tsconfig"],
    rules: plain,
  },
  { name: "CSS", endings: [".css"], rules: () => cssRules(false) },
  {
    name: "SCSS, Sass, Less and Stylus",
    endings: [".scss", ".sass", ".less", ".styl"],
    rules: () => cssRules(true),
  },
  { name: "PHP", endings: [".php", ".phtml", ".php3", ".php4", ".php5"], rules: phpRules },
  {
    name: "Protocol Buffers and other interfaces",
    endings: [".proto", ".fbs", ".prisma", ".cue", ".sol", ".idl", ".avdl", ".smithy", ".bicep"],
    rules: plain,
  },
  {
    name: "Thrift",
    endings: [".thrift"],
    rules: () => [...slashes, lineComment("#"), ...quotes],
  },
  {
    name: "Shaders",
    endings: [
      ...[".glsl", ".vert", ".frag", ".geom", ".comp", ".tesc", ".tese", ".hlsl", ".hlsli", ".fx", ".wgsl"],
      ".shader",
    ],
    rules: plain,
  },
  { name: "Verilog", endings: [".v", ".vh", ".sv", ".svh"], rules: () => [...slashes, quoted('"')] },
  {
    name: "Zig",
    endings: [".zig", ".zon"],
    rules: () => [line, restOfLine("\\\\"), ...quotes],
  },
  {
    name: "D",
    endings: [".d", ".di"],
    rules: () => [
      ...slashes,
      blockComment("/+", "+/", { nests: "always" }),
      backticks,
      quoted('r"', { escape: "", multiline: true, close: '"', where: notInWord }),
      quoted('"', { multiline: true }),
      quoted("'"),
    ],
  },
  {
    name: "Jsonnet",
    endings: [".jsonnet", ".libsonnet"],
    rules: () => [
      ...slashes,
      lineComment("#"),
      quoted("|||", { escape: "", multiline: true }),
      quoted('@"', { close: '"', escape: "", doubled: true, multiline: true }),
      quoted("@'", { close: "'", escape: "", doubled: true, multiline: true }),
      quoted('"', { multiline: true }),
      quoted("'", { multiline: true }),
    ],
  },
];

const swiftField = { mark: "\\(", open: "(", close: ")" };

/** Directly behind a name, as Scala's interpolators stand. */
function isPrefixed(...[reader, at]: Parameters<typeof notInWord>): boolean {
  return !notInWord(reader, at);
}
