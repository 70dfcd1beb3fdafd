import { characterLiteral, skipAfter } from "../characters.ts";
import { heredocs } from "../heredoc.ts";
import type { Language } from "../language.ts";
import { blockComment, lineComment, wordComment } from "../marks.ts";
import { perlRules } from "../perl.ts";
import { dollarBraces, fieldBrackets, quoted } from "../quoted.ts";
import { rQuotes } from "../r-quotes.ts";
import { longBrackets, longBracketsComment } from "../raw-strings.ts";
import { hashBraces, rubyRules } from "../ruby.ts";
import { afterSpace, atLineStart, notInWord, type Rule, type Where } from "../rule.ts";
import { shellRules } from "../shell.ts";
import { slashRegex } from "../slash-regex.ts";
import { sqlRules } from "../sql.ts";

const command = { mark: "$(", open: "(", close: ")" };

/** At the start of a command: of the line, or behind what ends another one. */
const beginsCommand =
  (ends: string): Where =>
  (reader, at) => {
    if (atLineStart(reader, at)) return true;
    const before = reader.codeBefore(at);
    return before < 0 || ends.includes(String.fromCharCode(reader.bytes[before] ?? 0));
  };

/** PowerShell: `#` begins no comment within a word. */
const beginsToken: Where = (reader, at) =>
  afterSpace(reader, at) || ";(){}|,\"'".includes(String.fromCharCode(reader.bytes[at - 1] ?? 0));

/** Languages that scripts, queries and statistics are written in. */
export const scripts: readonly Language[] = [
  {
    name: "Shell",
    endings: [
      ...[".sh", ".bash", ".zsh", ".ksh", ".bats", ".ebuild", ".eclass", ".envrc", "PKGBUILD", "APKBUILD"],
      ...[
        ".bashrc",
        ".bash_profile",
        ".bash_aliases",
        ".bash_logout",
        ".zshrc",
        ".zshenv",
        ".zprofile",
        ".profile",
      ],
    ],
    rules: () => shellRules(),
  },
  {
    name: "fish",
    endings: [".fish"],
    rules: () => [
      lineComment("#", { where: (reader, at) => afterSpace(reader, at) || reader.bytes[at - 1] === 0x3b }),
      skipAfter("\\"),
      quoted('"', { multiline: true }),
      quoted("'", { multiline: true }),
    ],
  },
  {
    name: "PowerShell",
    endings: [".ps1", ".psm1", ".psd1"],
    rules: () => [
      blockComment("<#", "#>"),
      lineComment("#", { where: beginsToken }),
      skipAfter("`"),
      quoted('@"', { close: '\n"@', escape: "", multiline: true }),
      quoted("@'", { close: "\n'@", escape: "", multiline: true }),
      quoted('"', { escape: "`", doubled: true, multiline: true, fields: [command] }),
      quoted("'", { escape: "", doubled: true, multiline: true }),
      fieldBrackets,
    ],
  },
  {
    name: "Batch",
    endings: [".bat", ".cmd"],
    rules: () => [wordComment("rem", beginsCommand("@&(")), lineComment("::", { where: atLineStart })],
  },
  { name: "SQL", endings: [".sql", ".psql", ".pgsql", ".ddl", ".dml", ".hql", ".plsql"], rules: sqlRules },
  { name: "Perl", endings: [".pl", ".pm", ".t", ".psgi", "cpanfile"], rules: perlRules },
  {
    name: "Ruby",
    endings: [
      ...[
        ".rb",
        ".rake",
        ".gemspec",
        ".ru",
        ".podspec",
        ".cr",
        "Rakefile",
        "Gemfile",
        "Vagrantfile",
        "Podfile",
      ],
      ...["Fastfile", "Guardfile", "Brewfile", "Capfile"],
    ],
    rules: rubyRules,
  },
  {
    name: "CoffeeScript",
    endings: [".coffee"],
    rules: () => [
      // A longer row of them is a line comment.
      blockComment("###", "###", { where: ({ bytes }, at) => bytes[at + 3] !== 0x23 }),
      lineComment("#"),
      quoted('"""', { multiline: true, fields: [hashBraces] }),
      quoted("'''", { multiline: true }),
      quoted('"', { multiline: true, fields: [hashBraces] }),
      quoted("'", { multiline: true }),
      quoted("`", { multiline: true }),
      quoted("///", { multiline: true }),
      slashRegex({
        before: new Set(["return", "in", "of", "and", "or", "not", "is", "when", "if"]),
        classes: true,
      }),
      fieldBrackets,
    ],
  },
  {
    name: "Lua",
    endings: [".lua", ".rockspec", ".luau"],
    rules: () => [longBracketsComment("--"), lineComment("--"), longBrackets, quoted('"'), quoted("'")],
  },
  {
    name: "R",
    endings: [".R", ".r", ".Rprofile"],
    rules: () => [
      lineComment("#"),
      rQuotes,
      ...['"', "'", "`"].map((mark) => quoted(mark, { multiline: true })),
    ],
  },
  {
    name: "Julia",
    endings: [".jl"],
    rules: () => [
      blockComment("#=", "=#", { nests: "always" }),
      lineComment("#"),
      ...['"""', '"', "```", "`"].map((mark) => quoted(mark, { multiline: true, fields: [command] })),
      characterLiteral,
      fieldBrackets,
    ],
  },
  {
    name: "Tcl",
    endings: [".tcl", ".tm", ".exp"],
    rules: () => [
      lineComment("#", { where: beginsCommand(";{"), spliced: true }),
      skipAfter("\\"),
      quoted('"', { multiline: true, where: afterSpace }),
    ],
  },
  {
    name: "AWK",
    endings: [".awk", ".gawk"],
    rules: () => [
      lineComment("#"),
      quoted('"'),
      slashRegex({ before: new Set(["return", "in", "print"]), classes: true, lines: true }),
    ],
  },
  {
    name: "Vim script",
    endings: [".vim", ".vimrc", "vimrc", ".gvimrc"],
    rules: () => [
      lineComment('"', { where: atLineStart }),
      // Vim's newer script has `#`.
      lineComment("#", { where: (reader, at) => atLineStart(reader, at) && reader.bytes[at + 1] === 0x20 }),
      ...heredocs("<<", { indent: "any", spaced: true, words: ["trim", "eval"] }),
    ],
  },
  {
    name: "Visual Basic",
    endings: [".vb", ".vbs", ".bas", ".cls", ".frm"],
    rules: () => [
      lineComment("'"),
      wordComment("rem", beginsCommand(":")),
      quoted('"', { escape: "", doubled: true }),
    ],
  },
  {
    name: "Nim",
    endings: [".nim", ".nims", ".nimble"],
    rules: () => [
      blockComment("#[", "]#", { nests: "always" }),
      blockComment("##[", "]##", { nests: "always" }),
      lineComment("#"),
      quoted('"""', { escape: "", multiline: true }),
      quoted('r"', { close: '"', escape: "", doubled: true, where: notInWord }),
      quoted('"'),
      characterLiteral,
    ],
  },
  {
    name: "Gherkin",
    endings: [".feature"],
    rules: () => [
      quoted('"""', { multiline: true, where: atLineStart }),
      lineComment("#", { where: atLineStart }),
    ],
  },
  {
    name: "Robot Framework",
    endings: [".robot", ".resource"],
    rules: () => [lineComment("#", { where: beginsCell })],
  },
  { name: "Nginx and Caddy", endings: ["nginx.conf", ".nginx", "Caddyfile"], rules: wordHashes },
  {
    name: "Terraform and HCL",
    endings: [".tf", ".tfvars", ".hcl", ".nomad", ".tofu"],
    rules: () => [
      lineComment("#"),
      lineComment("//"),
      blockComment("/*", "*/"),
      quoted('"', { fields: [dollarBraces, { mark: "%{", open: "{", close: "}" }] }),
      ...heredocs("<<", { signs: "-", indent: "any" }),
      fieldBrackets,
    ],
  },
];

/** A cell of a table: at the line's start, or behind two spaces or a tab. */
function beginsCell(...[reader, at]: Parameters<Where>): boolean {
  const { bytes } = reader;
  return (
    atLineStart(reader, at) || bytes[at - 1] === 0x09 || (bytes[at - 1] === 0x20 && bytes[at - 2] === 0x20)
  );
}

function wordHashes(): readonly Rule[] {
  return [
    lineComment("#", { where: afterSpace }),
    quoted('"', { multiline: true }),
    quoted("'", { multiline: true }),
  ];
}
