import { afterNewline, Byte, isNewline } from "../../bytes.ts";
import { skipAfter } from "../characters.ts";
import { heredocs } from "../heredoc.ts";
import type { Language } from "../language.ts";
import { makefileRules } from "../makefile.ts";
import { lineComment } from "../marks.ts";
import { quoted } from "../quoted.ts";
import { longBrackets, longBracketsComment } from "../raw-strings.ts";
import { afterSpace, atColumnOne, atLineStart, type Rule, type Where } from "../rule.ts";
import { yamlRules } from "../yaml.ts";

/** Directly behind `=`, where a value begins. */
const isValue: Where = (reader, at) => reader.bytes[reader.codeBefore(at)] === Byte.equals;

/** A backslash carries a value on to the next line: no comment begins there. */
const continuation: Rule = {
  first: "\\",
  read({ bytes }, at) {
    if (!isNewline(bytes[at + 1])) return -1;
    let next = afterNewline(bytes, at + 1);
    while (bytes[next] === Byte.space || bytes[next] === Byte.tab) next++;
    return isNewline(bytes[next]) ? next : next + 1;
  },
};

const lineHashes = (): readonly Rule[] => [lineComment("#", { where: atLineStart })];

/** Formats of configuration and of builds. */
export const data: readonly Language[] = [
  {
    name: "YAML",
    endings: [".yml", ".yaml", ".yamllint", ".clang-format", ".clang-tidy", ".clangd", ".cff", ".sls"],
    rules: yamlRules,
  },
  {
    name: "TOML",
    endings: [".toml", "Pipfile", "poetry.lock", "uv.lock", "Cargo.lock"],
    rules: () => [
      lineComment("#"),
      quoted('"""', { multiline: true }),
      quoted("'''", { escape: "", multiline: true }),
      quoted('"'),
      quoted("'", { escape: "" }),
    ],
  },
  {
    name: "INI",
    endings: [
      ...[
        ".ini",
        ".cfg",
        ".cnf",
        ".inf",
        ".reg",
        ".service",
        ".timer",
        ".socket",
        ".mount",
        ".target",
        ".desktop",
      ],
      ...[".editorconfig", ".gitconfig", ".gitmodules", ".flake8", ".pylintrc", "pylintrc", ".coveragerc"],
      ...[".npmrc", ".pypirc", ".hgrc", ".pydistutils.cfg", "pip.conf", ".isort.cfg", ".buildcfg"],
    ],
    rules: () => [lineComment("#", { where: atLineStart }), lineComment(";", { where: atLineStart })],
  },
  {
    name: "Properties",
    endings: [".properties"],
    rules: () => [
      continuation,
      skipAfter("\\"),
      lineComment("#", { where: atLineStart }),
      lineComment("!", { where: atLineStart }),
    ],
  },
  {
    name: "dotenv",
    endings: [".env"],
    beginnings: [".env"],
    rules: () => [
      lineComment("#", { where: afterSpace }),
      ...['"', "`"].map((mark) => quoted(mark, { multiline: true, where: isValue })),
      quoted("'", { escape: "", multiline: true, where: isValue }),
    ],
  },
  {
    name: "Dockerfile",
    endings: ["Dockerfile", "Containerfile", ".dockerfile"],
    beginnings: ["Dockerfile", "Containerfile"],
    rules: () => [...lineHashes(), ...heredocs("<<", { signs: "-", indent: "tabs" })],
  },
  {
    name: "Make",
    endings: ["Makefile", "makefile", "GNUmakefile", ".mk", ".mak", ".make"],
    beginnings: ["Makefile", "GNUmakefile"],
    rules: makefileRules,
  },
  {
    name: "CMake",
    endings: [".cmake", "CMakeLists.txt", ".cmake.in"],
    rules: () => [
      longBracketsComment("#"),
      lineComment("#"),
      skipAfter("\\"),
      longBrackets,
      quoted('"', { multiline: true }),
    ],
  },
  {
    name: "Meson",
    endings: ["meson.build", "meson_options.txt", "meson.options"],
    rules: () => [lineComment("#"), quoted("'''", { escape: "", multiline: true }), quoted("'")],
  },
  {
    name: "GraphQL",
    endings: [".graphql", ".gql", ".graphqls"],
    rules: () => [lineComment("#"), quoted('"""', { multiline: true }), quoted('"')],
  },
  {
    name: "Rego and just",
    endings: [".rego", "justfile", "Justfile", ".just"],
    rules: () => [
      lineComment("#", { where: afterSpace }),
      ...['"', "'"].map((mark) => quoted(mark)),
      quoted("`", { escape: "", multiline: true }),
    ],
  },
  {
    name: "Ignore files",
    endings: [
      ...[".gitignore", ".dockerignore", ".gcloudignore", ".helmignore", ".npmignore", ".prettierignore"],
      ...[".eslintignore", ".hgignore", ".bzrignore", ".ignore", ".rgignore", ".gitattributes", ".mailmap"],
      ...[".git-blame-ignore-revs", "MANIFEST.in"],
    ],
    rules: () => [lineComment("#", { where: atColumnOne })],
  },
  {
    name: "Lists with comments",
    endings: ["requirements.txt", "constraints.txt", "requirements.in", "CODEOWNERS", "robots.txt", ".pth"],
    beginnings: ["requirements", "constraints"],
    rules: () => [lineComment("#", { where: afterSpace })],
  },
  {
    name: "Lines with hashes",
    endings: [
      ".conf",
      ".bb",
      ".bbappend",
      ".bbclass",
      ".spec",
      ".gnuplot",
      ".gp",
      "Procfile",
      "Kconfig",
      ".rules",
    ],
    rules: lineHashes,
  },
];
