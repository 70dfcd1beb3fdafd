import { Byte } from "../../bytes.ts";
import { characterLiteral, skipAfter } from "../characters.ts";
import type { Language } from "../language.ts";
import { dollarCharacter, lispRules } from "../lisp.ts";
import { blockComment, lineComment } from "../marks.ts";
import { dollarBraces, fieldBrackets, quoted } from "../quoted.ts";
import { hashBraces } from "../ruby.ts";
import { notInWord, type Rule, type Where } from "../rule.ts";
import { sigils } from "../sigils.ts";

/** Haskell's `-->` and `|--` are operators. */
const isDashes: Where = ({ bytes, start }, at) => {
  let end = at;
  while (bytes[end] === 0x2d) end++;
  return !isOperator(bytes[end] ?? 0) && (at === start || !isOperator(bytes[at - 1] ?? 0));
};

function isOperator(byte: number): boolean {
  return byte !== 0 && "!#$%&*+./<=>?@\\^|~:-".includes(String.fromCharCode(byte));
}

/** `(*)` is the operator of multiplication. */
const isNoOperator: Where = ({ bytes }, at) => bytes[at + 2] !== Byte.closeParen;

const dashes = (): readonly Rule[] => [
  blockComment("{-", "-}", { nests: "always" }),
  lineComment("--", { where: isDashes }),
  quoted('"""', { multiline: true }),
  quoted('"'),
  characterLiteral,
];

/** Functional languages, and some older ones. */
export const functional: readonly Language[] = [
  { name: "Haskell and Elm", endings: [".hs", ".lhs", ".hsc", ".purs", ".elm", ".idr"], rules: dashes },
  {
    name: "OCaml",
    endings: [".ml", ".mli", ".mll", ".mly"],
    rules: () => [
      blockComment("(*", "*)", { nests: "always" }),
      quoted('"', { multiline: true }),
      quoted("{|", { close: "|}", escape: "", multiline: true }),
      characterLiteral,
    ],
  },
  {
    name: "F Sharp",
    endings: [".fs", ".fsi", ".fsx"],
    rules: () => [
      lineComment("//"),
      blockComment("(*", "*)", { nests: "always", where: isNoOperator }),
      quoted('"""', { escape: "", multiline: true }),
      quoted('@"', { close: '"', escape: "", doubled: true, multiline: true }),
      quoted('"', { multiline: true }),
      characterLiteral,
    ],
  },
  {
    name: "Erlang",
    endings: [".erl", ".hrl", ".escript", "rebar.config"],
    rules: () => [lineComment("%"), dollarCharacter, quoted('"', { multiline: true }), quoted("'")],
  },
  {
    name: "Elixir",
    endings: [".ex", ".exs"],
    rules: () => [
      lineComment("#"),
      sigils,
      skipAfter("?", "#\"'\\", notInWord),
      ...['"""', "'''", '"', "'"].map((mark) => quoted(mark, { multiline: true, fields: [hashBraces] })),
      fieldBrackets,
    ],
  },
  {
    name: "Lisps",
    endings: [
      ...[".clj", ".cljs", ".cljc", ".edn", ".lisp", ".lsp", ".el", ".scm", ".ss", ".sld", ".rkt"],
      ...[".fnl", ".hy", ".asd"],
    ],
    rules: lispRules,
  },
  {
    name: "Nix",
    endings: [".nix"],
    rules: () => [
      lineComment("#"),
      blockComment("/*", "*/"),
      quoted('"', { multiline: true, fields: [dollarBraces] }),
      quoted("''", {
        escape: "",
        openBefore: "'$\\",
        multiline: true,
        fields: [dollarBraces],
        where: notInWord,
      }),
      fieldBrackets,
    ],
  },
  {
    name: "Ada and VHDL",
    endings: [".adb", ".ads", ".vhd", ".vhdl"],
    rules: () => [lineComment("--"), quoted('"', { escape: "", doubled: true }), characterLiteral],
  },
  {
    name: "Fortran",
    endings: [".f90", ".F90", ".f95", ".F95", ".f03", ".f08"],
    rules: () => [lineComment("!"), ...['"', "'"].map((mark) => quoted(mark, { escape: "", doubled: true }))],
  },
  {
    name: "Pascal",
    endings: [".pas", ".dpr", ".lpr", ".dfm"],
    rules: () => [
      lineComment("//"),
      blockComment("{", "}"),
      blockComment("(*", "*)"),
      quoted("'", { escape: "", doubled: true }),
    ],
  },
];
