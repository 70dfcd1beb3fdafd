import type { Expression } from "../model/expression.ts";
import type { FileLines } from "./file-lines.ts";
import { isOfPython } from "./is-of-python.ts";
import { isPortName, lastWord } from "./port-words.ts";

const longestText = 120;
const longestList = 60;

/** The expression without what nobody can follow: no part of that has to be kept or known. */
export function pruned(value: Expression, lines: FileLines, depth = 0): Expression {
  if (depth > 30) return large;
  const inside = (part: Expression): Expression => pruned(part, lines, depth + 1);
  switch (value[0]) {
    case "?":
      return value[1].length > 60 ? ["?", value[1].slice(0, 60)] : value;
    case "s":
      return value[1].length > longestText || value[1].includes("\n") ? ["?", "a long text"] : value;
    case "cat":
      return ["cat", value[1].map(inside)];
    case "list":
      return value[1].length > longestList ? large : some(["list", value[1].map(inside)], value[1].length);
    case "map":
      return value[1].length > longestList
        ? large
        : ["map", value[1].map(([key, part]) => [key, inside(part)])];
    case "int": {
      const part = inside(value[1]);
      return part[0] === "?" ? part : ["int", part];
    }
    case "get": {
      const part = inside(value[1]);
      return part[0] === "?" ? part : ["get", part, value[2]];
    }
    case "each": {
      const part = inside(value[1]);
      return part[0] === "?" ? part : ["each", part];
    }
    case "op": {
      const left = inside(value[2]);
      const right = inside(value[3]);
      // Of a text with an unknown part the other part may tell the port.
      if (left[0] === "?" && right[0] === "?") return left;
      return ["op", value[1], left, right];
    }
    case "or":
      return ["or", inside(value[1]), inside(value[2])];
    case "if":
      return ["if", inside(value[1]), inside(value[2])];
    case "range":
      return ["range", inside(value[1]), inside(value[2])];
    case "call": {
      const [, callee, positional, keywords, line] = value;
      if (!mayGive(callee, lines)) return ["?", `a call of \`${callee.slice(0, 40)}\``];
      return [
        "call",
        callee,
        positional.map(inside),
        keywords.map(([name, part]) => [name, inside(part)]),
        line,
      ];
    }
    default:
      return value;
  }
}

function some(list: Expression & readonly ["list", readonly Expression[]], length: number): Expression {
  return length > 2 && list[1].every((part) => part[0] === "?") ? ["?", "a list"] : list;
}

const large: Expression = ["?", "an expression too large to follow"];

/** Whether a call may give a value that is followed: of a function of the repository, of the environment, of a configuration. */
function mayGive(callee: string, lines: FileLines): boolean {
  const word = lastWord(callee);
  if (givers.has(word) || isPortName(word) || lines.headsOf(word).length > 0) return true;
  const root = callee.split(".")[0] ?? callee;
  const target = lines.imports.get(root.endsWith("()") ? root.slice(0, -2) : root);
  if (target !== undefined) return !isOfPython(target);
  // A star may bring any name.
  return !callee.includes(".") && lines.imports.has("*");
}

const givers: ReadonlySet<string> = new Set(
  "get getenv setdefault getint get_int config env int str getstr get_str Config get_config getstring items values keys format getattr enumerate list tuple sorted parse_args parse_known_args Field field ib attrib Option Argument option argument".split(
    " ",
  ),
);
