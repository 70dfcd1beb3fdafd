import { textOf } from "./bytes.ts";
import { codeOf } from "./keywords.ts";
import type { Scan } from "./scan.ts";
import { tokens } from "./tokens.ts";

/** A logical line with the functions and classes around it. */
export interface LineInScope {
  /** The index of the logical line. */
  readonly index: number;
  /** The qualified name of the enclosing function or class, dotted; `<module>` outside of all. */
  readonly scope: string;
  /** The indexes of the `def` and `class` lines around it, the outermost first. */
  readonly enclosing: readonly number[];
}

const defWord = codeOf("def");
const classWord = codeOf("class");
const asyncWord = codeOf("async");

/** The logical lines that `wanted` picks by index, in order, each with what encloses it. */
export function* linesInScope(
  bytes: Uint8Array,
  scan: Scan,
  wanted: (index: number) => boolean,
): Generator<LineInScope, void, void> {
  const { starts, indents, words } = scan;
  const open: number[] = [];
  const names: string[] = [];
  for (let index = 0; index < starts.length; index++) {
    while (open.length > 0 && indents.at(open[open.length - 1] ?? 0) >= indents.at(index)) {
      open.pop();
      names.pop();
    }
    if (wanted(index)) yield { index, scope: names.join(".") || "<module>", enclosing: [...open] };
    const word = words.at(index);
    if (word !== defWord && word !== classWord && word !== asyncWord) continue;
    const name = definedName(bytes, starts.at(index), scan.ends.at(index));
    if (name !== undefined) {
      open.push(index);
      names.push(name);
    }
  }
}

/** The name behind `def`, `async def` or `class`. */
function definedName(bytes: Uint8Array, start: number, end: number): string | undefined {
  let previous = "";
  for (const token of tokens(bytes, start, end)) {
    if (token.kind !== "name") return undefined;
    const word = textOf(bytes, token.start, token.end);
    if (previous === "def" || previous === "class") return word;
    if (word !== "async" && word !== "def" && word !== "class") return undefined;
    previous = word;
  }
  return undefined;
}
