import type { Operator } from "../model/expression.ts";
import { portText } from "../model/port.ts";
import { bracePieces, type Piece, percentPieces } from "../python/format-text.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Found, type Inner, just, type Known, unknown, withGaps } from "./known.ts";
import { arithmetic } from "./numbers.ts";

/** What is put together of parts: texts, formats, sums. */
export class Texts {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** Texts after one another. */
  texts(parts: readonly Found[]): Found {
    let sum: Found = just({ type: "text", text: "" });
    for (const part of parts) {
      sum = this.evaluator.pairs(sum, withGaps(part), (a, b) => {
        const text = textOf(b);
        if (b.type === "none") return { known: [] };
        return a.type !== "text" || text === undefined
          ? unknown("a text of something that is no text or number is not followed")
          : just({ type: "text", text: a.text + text });
      });
    }
    return sum;
  }

  /** What an operator makes of two values. */
  operation(operator: Operator, left: Found, right: Found): Found {
    const isText = ({ value }: Known): boolean => value.type === "text";
    const [one, other] =
      operator === "+"
        ? [
            right.known.some(isText) ? withGaps(left) : left,
            left.known.some(isText) ? withGaps(right) : right,
          ]
        : [left, right];
    return this.evaluator.pairs(one, other, (a, b) => {
      if (a.type === "none" || b.type === "none") return { known: [] };
      if (a.type === "number" && b.type === "number") return arithmetic(operator, a, b);
      if (a.type === "text" && b.type === "text" && operator === "+")
        return just({ type: "text", text: a.text + b.text });
      if (a.type === "text" && operator === "%") return this.percent(a.text, b);
      if (a.type === "items" && b.type === "items" && operator === "+" && a.context === b.context)
        return just({ type: "items", items: [...a.items, ...b.items], context: a.context });
      return unknown(`\`${operator}\` of what is no number or text is not followed`);
    });
  }

  private percent(text: string, value: Inner): Found {
    const pieces = percentPieces(text);
    if (pieces === undefined) return unknown("a format that is not followed");
    if (value.type === "items")
      return this.format(
        pieces,
        value.items.map((item) => this.evaluator.evaluate(item, value.context)),
        new Map(),
      );
    if (value.type === "tuple")
      return this.format(
        pieces,
        value.items.map((known) => ({ known: [known] })),
        new Map(),
      );
    if (value.type === "entries") {
      const named = new Map(
        value.entries.map(([key, item]) => [key, this.evaluator.evaluate(item, value.context)]),
      );
      return this.format(pieces, [], named);
    }
    return this.format(pieces, [just(value)], new Map());
  }

  /** `text.format(…)`. */
  braces(text: string, positional: readonly Found[], named: ReadonlyMap<string, Found>): Found {
    const pieces = bracePieces(text);
    return pieces === undefined
      ? unknown("a format that is not followed")
      : this.format(pieces, positional, named);
  }

  private format(
    pieces: readonly Piece[],
    positional: readonly Found[],
    named: ReadonlyMap<string, Found>,
  ): Found {
    return this.texts(
      pieces.map((piece) => {
        if (typeof piece === "string") return just({ type: "text", text: piece });
        if (!piece.plain) return unknown("a formatted field is not followed");
        const found =
          typeof piece.argument === "string" ? named.get(piece.argument) : positional[piece.argument];
        return found ?? unknown("an argument of a format is not followed");
      }),
    );
  }
}

function textOf(value: Inner): string | undefined {
  if (value.type === "text") return value.text;
  if (value.type === "number") return portText(value);
  return undefined;
}
