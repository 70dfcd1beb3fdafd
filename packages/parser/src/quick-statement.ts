import { Byte } from "./bytes.ts";
import { isSoft } from "./keywords.ts";
import { QuickExpression } from "./quick-expression.ts";
import { isAugmented, Keyword } from "./quick-operators.ts";
import { ifSure } from "./quick-reader.ts";
import type { Header } from "./statement.ts";
import type { QuickNode, SyntaxNode } from "./syntax-node.ts";
import { isText, Kind } from "./tokens.ts";

/**
 * The tree of the simple statement `bytes[start, end)` as tree-sitter would make it, where that is certain; `undefined`
 * elsewhere. Costs a hundredth of asking tree-sitter, let alone of loading it.
 */
export function quickStatement(bytes: Uint8Array, start: number, end: number): SyntaxNode | undefined {
  return ifSure(() => new QuickStatement(bytes, start, end).statement());
}

/**
 * The same for the header of a compound statement, up to its colon: the part of its tree in which something happens.
 */
export function quickHeader(bytes: Uint8Array, { word, start, colon }: Header): SyntaxNode | undefined {
  const from = start + word.length;
  switch (word) {
    case "if":
    case "elif":
    case "while":
      return ifSure(() => new QuickStatement(bytes, from, colon).whole());
    case "for":
      return ifSure(() => new QuickStatement(bytes, from, colon).loop());
    case "with":
      return ifSure(() => new QuickStatement(bytes, from, colon).managers());
    default:
      return undefined;
  }
}

class QuickStatement extends QuickExpression {
  statement(): QuickNode {
    const { start } = this.at;
    const word = this.word();
    if (word === Keyword.return) {
      this.advance();
      const value = this.at.kind === Kind.none ? [] : [this.values("expression_list")];
      this.expectEnd();
      return this.node("return_statement", start, this.behind, value);
    }
    if (word === Keyword.assert) {
      this.advance();
      const parts = this.commaSeparated();
      if (parts.length > 2 || this.trailingComma) this.fail();
      this.expectEnd();
      return this.node("assert_statement", start, this.behind, parts);
    }
    if (word === Keyword.del) {
      this.advance();
      const value = this.values("expression_list");
      this.expectEnd();
      return this.node("delete_statement", start, value.end, [value]);
    }
    if (word === Keyword.yield) {
      const value = this.value();
      this.expectEnd();
      return this.node("expression_statement", start, value.end, [value]);
    }
    this.printing = isText(this.bytes, this.at, "print");
    return this.expressionStatement(isSoft(word));
  }

  /** What stands between `for` and the colon. */
  loop(): QuickNode {
    const left = this.targets();
    const right = this.values("expression_list");
    this.expectEnd();
    return this.join("for_statement", left, right, sides);
  }

  /** What stands between `with` and the colon. */
  managers(): QuickNode {
    // Parentheses may be around one manager or around the list of them.
    if (this.isOperator(Byte.openParen)) this.fail();
    const items: QuickNode[] = [];
    do {
      if (items.length > 0) this.advance();
      const value = this.expression();
      if (this.word() !== Keyword.as) {
        items.push(this.node("with_item", value.start, value.end, [value], valueField));
        continue;
      }
      this.advance();
      const name = this.primary();
      this.target(name);
      const target = this.node("as_pattern_target", name.start, name.end, [name]);
      const pattern = this.node("as_pattern", value.start, name.end, [value, target]);
      items.push(this.node("with_item", value.start, name.end, [pattern], valueField));
    } while (this.isOperator(Byte.comma));
    this.expectEnd();
    const [first] = items;
    const last = items[items.length - 1];
    if (first === undefined || last === undefined) this.fail();
    return this.node("with_clause", first.start, last.end, items);
  }

  /** What is assigned: values, or a `yield`. */
  private value(): QuickNode {
    if (this.word() !== Keyword.yield) return this.values("expression_list");
    const { start, end } = this.at;
    this.advance();
    if (this.at.kind === Kind.none) return this.node("yield", start, end);
    const from = this.word() === Keyword.from;
    if (from) this.advance();
    const value = from ? this.expression() : this.values("expression_list");
    return this.node("yield", start, value.end, [value]);
  }

  private expressionStatement(soft: boolean): QuickNode {
    const first = this.commaSeparated();
    const end = this.behind;
    const [head] = first;
    if (head === undefined) this.fail();
    const many = first.length > 1 || this.trailingComma;
    if (this.at.kind === Kind.none) {
      // `match (x)` begins a statement of its own, `print (x), y` was one of Python 2.
      const called = !many && head.type === "call" && head.namedChild(0)?.type === "identifier";
      if (soft || (this.printing && !called)) this.fail();
      return this.node("expression_statement", head.start, end, first);
    }
    if (this.printing || (soft && head.type !== "identifier")) this.fail();
    const assignment = this.assignment(many ? this.patterns(head.start, end, first) : head, !many);
    return this.node("expression_statement", head.start, assignment.end, [assignment]);
  }

  private patterns(start: number, end: number, parts: readonly QuickNode[]): QuickNode {
    return this.node(
      "pattern_list",
      start,
      end,
      parts.map((part) => this.target(part)),
    );
  }

  /** What follows the left side. */
  private assignment(left: QuickNode, single: boolean): QuickNode {
    const augmented = this.at.kind === Kind.operator && isAugmented(this.bytes, this.at);
    if (!augmented && !this.isOperator(Byte.equals)) this.fail();
    const plain = left.type === "identifier" || left.type === "attribute" || left.type === "subscript";
    if (augmented && !plain) this.fail();
    const target = single ? this.target(left) : left;
    this.advance();
    const value = this.value();
    if (augmented) this.expectEnd();
    const type = augmented ? "augmented_assignment" : "assignment";
    if (this.at.kind === Kind.none) return this.join(type, target, value, sides);
    const many = value.type === "expression_list";
    const next = many ? this.patterns(value.start, value.end, value.namedChildren) : value;
    const inner = this.assignment(next, !many);
    if (inner.type !== "assignment") this.fail();
    return this.join(type, target, inner, sides);
  }

  /** One expression, or a list of them under `type`. */
  private values(type: string): QuickNode {
    const parts = this.commaSeparated();
    const [head] = parts;
    if (head === undefined) this.fail();
    return parts.length === 1 && !this.trailingComma ? head : this.node(type, head.start, this.behind, parts);
  }

  private trailingComma = false;

  private commaSeparated(): QuickNode[] {
    const parts = [this.expression()];
    this.trailingComma = false;
    while (this.isOperator(Byte.comma)) {
      this.advance();
      if (this.at.kind === Kind.none || this.isOperator(Byte.equals)) {
        this.trailingComma = true;
        break;
      }
      parts.push(this.expression());
    }
    return parts;
  }
}

const valueField = ["value"];
const sides = ["left", "right"];
