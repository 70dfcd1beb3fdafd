import type { Expression } from "../model/expression.ts";
import { bracePieces, type Piece, percentPieces } from "./format-text.ts";
import { together } from "./read-string.ts";

/** `"…" % value`, with a tuple, a dictionary or one value. */
export function readPercent(text: string, value: Expression): Expression {
  const pieces = percentPieces(text);
  const positional = value[0] === "list" ? value[1] : value[0] === "map" ? [] : [value];
  const keywords = value[0] === "map" ? value[1] : [];
  const wanted = pieces?.filter(
    (piece) => typeof piece !== "string" && typeof piece.argument === "number",
  ).length;
  if (pieces === undefined || wanted !== positional.length) return ["?", "a `%` that is not followed"];
  return filled(pieces, positional, keywords);
}

/** `"…".format(…)`. */
export function readFormat(
  text: string,
  positional: readonly Expression[],
  keywords: readonly (readonly [string, Expression])[],
): Expression {
  const pieces = bracePieces(text);
  return pieces === undefined
    ? ["?", "a `format` that is not followed"]
    : filled(pieces, positional, keywords);
}

/** The format with its arguments in place; what is behind `*x` or `**x` is not known. */
function filled(
  pieces: readonly Piece[],
  positional: readonly Expression[],
  keywords: readonly (readonly [string, Expression])[],
): Expression {
  const named = new Map(keywords);
  const splat = positional.findIndex((argument) => argument[0] === "?" && argument[1] === "*");
  return together(
    pieces.map((piece): Expression => {
      if (typeof piece === "string") return ["s", piece];
      const { argument, plain } = piece;
      if (!plain) return ["?", "a formatted field"];
      if (typeof argument === "string") return named.get(argument) ?? ["?", `\`${argument}\` of a format`];
      const found = splat >= 0 && argument >= splat ? undefined : positional[argument];
      return found ?? ["?", "an argument of a format"];
    }),
  );
}
