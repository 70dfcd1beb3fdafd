import { Byte } from "./bytes.ts";
import { Keyword } from "./quick-operators.ts";
import { QuickTargets } from "./quick-targets.ts";
import type { QuickNode } from "./syntax-node.ts";
import { isText, Kind } from "./tokens.ts";

/** The parts of expressions that hold others between brackets, quotes or dots. */
export abstract class QuickPrimary extends QuickTargets {
  /** An expression without a condition. */
  protected abstract or(): QuickNode;

  /** Whether the statement is a `print`, which the grammar knows in two ways. */
  protected printing = false;

  /** An atom with the dots, calls and subscripts behind it. */
  protected trailers(atom: QuickNode): QuickNode {
    let found = atom;
    for (;;) {
      if (this.isOperator(Byte.dot)) {
        this.advance();
        found = this.join("attribute", found, this.identifier(), attributeFields);
      } else if (this.isOperator(Byte.openParen)) {
        found = this.join("call", found, this.list(), callFields);
      } else if (this.isOperator(Byte.openBracket)) {
        found = this.subscript(found);
      } else return found;
    }
  }

  private subscript(value: QuickNode): QuickNode {
    this.advance();
    const parts: QuickNode[] = [value];
    do {
      if (parts.length > 1) this.advance();
      if (this.isOperator(Byte.closeBracket) && parts.length > 1) break;
      parts.push(this.slice());
    } while (this.isOperator(Byte.comma));
    const end = this.expect(Byte.closeBracket);
    return this.node("subscript", value.start, end, parts, subscriptFields);
  }

  private slice(): QuickNode {
    const { start } = this.at;
    const parts: QuickNode[] = [];
    let colons = 0;
    let filled = false;
    let end = start;
    for (;;) {
      if (this.isOperator(Byte.colon)) {
        if (++colons > 2) this.fail();
        end = this.at.end;
        filled = false;
        this.advance();
      } else if (this.isOperator(Byte.closeBracket) || this.isOperator(Byte.comma)) break;
      else {
        if (filled) this.fail();
        const part = this.expression();
        filled = true;
        end = part.end;
        parts.push(part);
        if (colons === 0 && !this.isOperator(Byte.colon)) return part;
      }
    }
    if (colons === 0) this.fail();
    return this.node("slice", start, end, parts);
  }

  /** The arguments of a call. */
  private list(): QuickNode {
    const { start } = this.at;
    this.advance();
    const parts: QuickNode[] = [];
    while (!this.isOperator(Byte.closeParen)) {
      const part = this.argument();
      if (parts.length === 0 && this.word() === Keyword.for)
        return this.comprehension("generator_expression", start, part, Byte.closeParen);
      parts.push(part);
      if (!this.isOperator(Byte.comma)) break;
      this.advance();
    }
    return this.node("argument_list", start, this.expect(Byte.closeParen), parts);
  }

  private argument(): QuickNode {
    const splat = this.splat(true, true);
    if (splat !== undefined) return splat;
    const found = this.element();
    if (!this.isOperator(Byte.equals)) return found;
    if (found.type !== "identifier") this.fail();
    this.advance();
    return this.join("keyword_argument", found, this.expression(), nameFields);
  }

  /** `*x` and, where that may stand, `**x`. */
  private splat(double: boolean, inCall: boolean): QuickNode | undefined {
    const { at } = this;
    const { start } = at;
    if (at.byte !== Byte.star || at.kind !== Kind.operator) return undefined;
    const width = at.end - start;
    if (width > 1 && !(double && isText(this.bytes, at, "**"))) this.fail();
    this.advance();
    const value = this.expression();
    if (width === 2) return this.node("dictionary_splat", start, value.end, [value]);
    // In displays and behind `print` the grammar takes the star for a part of the first name.
    if (value.type !== "identifier" && (!inCall || this.printing)) this.fail();
    return this.node("list_splat", start, value.end, [value]);
  }

  /** An expression inside brackets, where `name := value` may stand too. */
  private element(): QuickNode {
    const found = this.expression();
    if (this.at.kind !== Kind.operator || !isText(this.bytes, this.at, ":=")) return found;
    if (found.type !== "identifier") this.fail();
    this.advance();
    return this.join("named_expression", found, this.expression(), nameFields);
  }

  protected atom(): QuickNode {
    const { at, bytes } = this;
    if (at.kind === Kind.string) return this.strings();
    if (at.kind !== Kind.operator) return this.leaf();
    if (at.byte === Byte.openParen) return this.parenthesized();
    if (at.byte === Byte.openBracket) return this.display("list", Byte.closeBracket);
    if (at.byte === Byte.openBrace) return this.braces();
    if (!isText(bytes, at, "...")) this.fail();
    const { start, end } = at;
    this.advance();
    return this.node("ellipsis", start, end);
  }

  private parenthesized(): QuickNode {
    const tuple = this.display("tuple", Byte.closeParen);
    const [only] = tuple.namedChildren;
    if (only === undefined || tuple.type !== "tuple" || this.commas > 0) return tuple;
    if (only.type === "list_splat") this.fail();
    return this.node("parenthesized_expression", tuple.start, tuple.end, [only]);
  }

  /** How many commas the display that was read last had. */
  private commas = 0;

  private display(type: string, close: number): QuickNode {
    const { start } = this.at;
    this.advance();
    const parts: QuickNode[] = [];
    let commas = 0;
    while (!this.isOperator(close)) {
      const part = this.splat(false, false) ?? this.element();
      if (parts.length === 0 && this.word() === Keyword.for) {
        const comprehended = type === "list" ? "list_comprehension" : "generator_expression";
        return this.comprehension(comprehended, start, part, close);
      }
      parts.push(part);
      if (!this.isOperator(Byte.comma)) break;
      commas++;
      this.advance();
    }
    const end = this.expect(close);
    this.commas = commas;
    return this.node(type, start, end, parts);
  }

  /** What follows the first element of a comprehension, up to its bracket. */
  private comprehension(type: string, start: number, body: QuickNode, close: number): QuickNode {
    if (/splat$|^keyword_argument$/.test(body.type)) this.fail();
    const parts = [body];
    for (let word = this.word(); word === Keyword.for || word === Keyword.if; word = this.word()) {
      const { start: from } = this.at;
      this.advance();
      if (word === Keyword.if) {
        const condition = this.or();
        parts.push(this.node("if_clause", from, condition.end, [condition]));
        continue;
      }
      const left = this.targets();
      const right = this.or();
      parts.push(this.node("for_in_clause", from, right.end, [left, right], sides));
    }
    return this.node(type, start, this.expect(close), parts);
  }

  /** A dictionary or a set. */
  private braces(): QuickNode {
    const { start } = this.at;
    this.advance();
    const parts: QuickNode[] = [];
    let type = "dictionary";
    while (!this.isOperator(Byte.closeBrace)) {
      const part = this.splat(true, false) ?? this.pair();
      const belongs = part.type === "pair" || part.type === "dictionary_splat" ? "dictionary" : "set";
      if (parts.length > 0 && belongs !== type) this.fail();
      if (parts.length === 0 && this.word() === Keyword.for)
        return this.comprehension(`${belongs}_comprehension`, start, part, Byte.closeBrace);
      type = belongs;
      parts.push(part);
      if (!this.isOperator(Byte.comma)) break;
      this.advance();
    }
    return this.node(type, start, this.expect(Byte.closeBrace), parts);
  }

  private pair(): QuickNode {
    const key = this.element();
    if (!this.isOperator(Byte.colon)) return key;
    if (key.type === "named_expression") this.fail();
    this.advance();
    return this.join("pair", key, this.expression(), pairFields);
  }
}

const attributeFields = ["object", "attribute"];
const callFields = ["function", "arguments"];
const subscriptFields = ["value", "subscript"];
const nameFields = ["name", "value"];
const pairFields = ["key", "value"];
const sides = ["left", "right"];
