import { Byte, byteAt } from "../bytes.ts";
import { runEnd } from "./raw-strings.ts";
import { notInWord, type Rule } from "./rule.ts";

const pairs: ReadonlyMap<number, string> = new Map([
  [Byte.openParen, ")"],
  [Byte.openBracket, "]"],
  [Byte.openBrace, "}"],
]);

/** R's raw strings: `r"---(…)---"`, with any bracket and either quote. */
export const rQuotes: Rule = {
  first: "rR",
  read(reader, at) {
    const { bytes } = reader;
    const quote = byteAt(bytes, at + 1);
    if ((quote !== Byte.doubleQuote && quote !== Byte.singleQuote) || !notInWord(reader, at)) return -1;
    const open = runEnd(bytes, at + 2, 0x2d);
    const close = pairs.get(byteAt(bytes, open));
    if (close === undefined) return -1;
    const end = close + "-".repeat(open - at - 2) + String.fromCharCode(quote);
    const found = bytes.indexOf(end, open, "latin1");
    return found < 0 ? bytes.length : found + end.length;
  },
};
