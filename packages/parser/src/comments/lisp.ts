import { byteAt } from "../bytes.ts";
import { skipAfter } from "./characters.ts";
import { blockComment, lineComment } from "./marks.ts";
import { quoted } from "./quoted.ts";
import { notInWord, type Rule } from "./rule.ts";

/** Lisps. */
export function lispRules(): readonly Rule[] {
  return [
    // Scheme's `#;` leaves out what follows it, which is code.
    skipAfter("#;"),
    lineComment(";"),
    blockComment("#|", "|#", { nests: "always" }),
    skipAfter("#\\"),
    skipAfter("?\\", undefined, notInWord),
    skipAfter("?", ';"', notInWord),
    skipAfter("\\"),
    quoted('"', { multiline: true }),
  ];
}

/** Erlang's `$"`; in a name a `$` does not stand. */
export const dollarCharacter: Rule = {
  first: "$",
  read: ({ bytes }, at) => (byteAt(bytes, at + 1) === 0x5c ? at + 3 : at + 2),
};
