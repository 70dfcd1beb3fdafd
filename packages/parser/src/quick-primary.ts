import { Byte } from "./bytes.ts";
import { QuickReader } from "./quick-reader.ts";
import { quickString } from "./quick-strings.ts";
import type { QuickNode } from "./syntax-node.ts";
import { isText, Kind } from "./tokens.ts";

/** The parts of expressions that hold others between brackets, quotes or dots. */
export abstract class QuickPrimary extends QuickReader {
  abstract expression(): QuickNode;
  /** A reader like this one for another stretch. */
  protected abstract reader(start: number, end: number): QuickPrimary;

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
    let end = start;
    for (;;) {
      if (this.isOperator(Byte.colon)) {
        if (++colons > 2) this.fail();
        end = this.at.end;
        this.advance();
      } else if (this.isOperator(Byte.closeBracket) || this.isOperator(Byte.comma)) break;
      else {
        if (parts.length > colons) this.fail();
        const part = this.expression();
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
      parts.push(this.argument());
      if (!this.isOperator(Byte.comma)) break;
      this.advance();
    }
    return this.node("argument_list", start, this.expect(Byte.closeParen), parts);
  }

  private argument(): QuickNode {
    const splat = this.splat(true);
    if (splat !== undefined) return splat;
    const found = this.element();
    if (!this.isOperator(Byte.equals)) return found;
    if (found.type !== "identifier") this.fail();
    this.advance();
    return this.join("keyword_argument", found, this.expression(), nameFields);
  }

  /** `*x`, and `**x` where that may stand. */
  private splat(double: boolean): QuickNode | undefined {
    const { at } = this;
    const { start } = at;
    if (at.byte !== Byte.star || at.kind !== Kind.operator) return undefined;
    const width = at.end - start;
    if (width > 2 || (width === 2 && !double)) this.fail();
    this.advance();
    const value = this.expression();
    return this.node(width === 2 ? "dictionary_splat" : "list_splat", start, value.end, [value]);
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

  private strings(): QuickNode {
    const first = this.string();
    if (this.at.kind !== Kind.string) return first;
    const parts = [first];
    let last = first;
    do {
      last = this.string();
      parts.push(last);
    } while (this.at.kind === Kind.string);
    return this.node("concatenated_string", first.start, last.end, parts);
  }

  private string(): QuickNode {
    const { start, end } = this.at;
    const string = quickString(this.bytes, start, end);
    if (string === undefined) this.fail();
    const parts = string.fields ? this.fields(string.from, string.to) : [];
    this.advance();
    return this.node("string", start, end, parts);
  }

  /** The fields in the text of an f-string. */
  private fields(from: number, to: number): QuickNode[] {
    const { bytes } = this;
    const found: QuickNode[] = [];
    for (let at = from; at < to; at++) {
      const byte = bytes[at];
      if (byte !== Byte.openBrace && byte !== Byte.closeBrace) continue;
      if (bytes[at + 1] === byte && at + 1 < to) {
        at++;
        continue;
      }
      if (byte === Byte.closeBrace) this.fail();
      const field = this.reader(at + 1, to).field(at);
      found.push(field);
      at = field.end - 1;
    }
    return found;
  }

  /** The field whose brace is at `start`; its conversion and its format hold nothing that could tell. */
  private field(start: number): QuickNode {
    const { bytes } = this;
    const value = this.expression();
    if (this.isOperator(Byte.equals)) this.advance();
    if (this.isOperator(Byte.exclamation)) {
      this.advance();
      if (this.at.kind !== Kind.name || this.at.end - this.at.start !== 1) this.fail();
      this.advance();
    }
    let { end } = this.at;
    if (this.isOperator(Byte.colon)) {
      while (bytes[end] !== Byte.closeBrace) {
        const byte = bytes[end++];
        if (byte === undefined || byte === Byte.openBrace) this.fail();
      }
      end++;
    } else if (!this.isOperator(Byte.closeBrace)) this.fail();
    return this.node("interpolation", start, end, [value], expressionField);
  }

  private parenthesized(): QuickNode {
    const { start } = this.at;
    const tuple = this.display("tuple", Byte.closeParen);
    const [only] = tuple.namedChildren;
    if (only === undefined || this.lastComma > 0) return tuple;
    if (only.type === "list_splat") this.fail();
    return this.node("parenthesized_expression", start, tuple.end, [only]);
  }

  /** The offset behind the last comma of the display that was read last; 0 where it had none. */
  private lastComma = 0;

  private display(type: string, close: number): QuickNode {
    const { start } = this.at;
    this.advance();
    const parts: QuickNode[] = [];
    let comma = 0;
    while (!this.isOperator(close)) {
      parts.push(this.splat(false) ?? this.element());
      if (!this.isOperator(Byte.comma)) break;
      comma = this.at.end;
      this.advance();
    }
    const end = this.expect(close);
    this.lastComma = comma;
    return this.node(type, start, end, parts);
  }

  /** A dictionary or a set. */
  private braces(): QuickNode {
    const { start } = this.at;
    this.advance();
    const parts: QuickNode[] = [];
    let type = "dictionary";
    while (!this.isOperator(Byte.closeBrace)) {
      const splat = this.splat(true);
      const part = splat ?? this.pair();
      const belongs = part.type === "pair" || part.type === "dictionary_splat" ? "dictionary" : "set";
      if (parts.length > 0 && belongs !== type) this.fail();
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

const expressionField = ["expression"];
const attributeFields = ["object", "attribute"];
const callFields = ["function", "arguments"];
const subscriptFields = ["value", "subscript"];
const nameFields = ["name", "value"];
const pairFields = ["key", "value"];
