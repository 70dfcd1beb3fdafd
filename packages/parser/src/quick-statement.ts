import { Byte } from "./bytes.ts";
import { isSoft } from "./keywords.ts";
import { QuickExpression } from "./quick-expression.ts";
import { isAugmented, Keyword } from "./quick-operators.ts";
import { ifSure } from "./quick-reader.ts";
import type { QuickNode, SyntaxNode } from "./syntax-node.ts";
import { isText, Kind } from "./tokens.ts";

/**
 * The tree of the simple statement `bytes[start, end)` as tree-sitter would make it, where that is certain; `undefined`
 * elsewhere. Costs a hundredth of asking tree-sitter, let alone of loading it.
 */
export function quickStatement(bytes: Uint8Array, start: number, end: number): SyntaxNode | undefined {
  return ifSure(() => new QuickStatement(bytes, start, end).statement());
}

/** The same for one expression, such as the condition of an `if`. */
export function quickExpression(bytes: Uint8Array, start: number, end: number): SyntaxNode | undefined {
  return ifSure(() => new QuickExpression(bytes, start, end).whole());
}

class QuickStatement extends QuickExpression {
  statement(): QuickNode {
    const { start } = this.at;
    const word = this.word();
    if (word === Keyword.return) {
      this.advance();
      const value = this.at.kind === Kind.none ? [] : [this.values("expression_list")];
      this.expectEnd();
      return this.node("return_statement", start, value[0]?.end ?? start, value);
    }
    if (word === Keyword.assert) {
      this.advance();
      const parts = this.commaSeparated();
      if (parts.length > 2 || this.trailingComma) this.fail();
      this.expectEnd();
      return this.node("assert_statement", start, parts[parts.length - 1]?.end ?? start, parts);
    }
    return this.expressionStatement(isSoft(word), isText(this.bytes, this.at, "print"));
  }

  private expressionStatement(soft: boolean, print: boolean): QuickNode {
    const first = this.commaSeparated();
    const last = first[first.length - 1];
    const head = first[0];
    if (head === undefined || last === undefined) this.fail();
    if (this.at.kind === Kind.none) {
      // `match (x)` begins a statement of its own, `print (x), y` was one of Python 2.
      const call = first.length === 1 && !this.trailingComma && head.type === "call";
      if (soft || (print && !(call && head.namedChild(0)?.type === "identifier"))) this.fail();
      return this.node("expression_statement", head.start, last.end, first);
    }
    if (soft || print) this.fail();
    const target =
      first.length === 1 && !this.trailingComma
        ? head
        : this.node("pattern_list", head.start, last.end, first);
    const assignment = this.assignment(target);
    return this.node("expression_statement", head.start, assignment.end, [assignment]);
  }

  private assignment(target: QuickNode): QuickNode {
    const augmented = this.at.kind === Kind.operator && isAugmented(this.bytes, this.at);
    if (!augmented && !this.isOperator(Byte.equals)) this.fail();
    if (!isTarget(target, !augmented)) this.fail();
    this.advance();
    const value = this.values("expression_list");
    if (augmented) {
      this.expectEnd();
      return this.node("augmented_assignment", target.start, value.end, [target, value], sides);
    }
    if (this.at.kind === Kind.none)
      return this.node("assignment", target.start, value.end, [target, value], sides);
    const inner = this.assignment(
      value.type === "expression_list"
        ? this.node("pattern_list", value.start, value.end, value.namedChildren)
        : value,
    );
    if (inner.type !== "assignment") this.fail();
    return this.node("assignment", target.start, inner.end, [target, inner], sides);
  }

  /** One expression, or a list of them under `type`. */
  private values(type: string): QuickNode {
    const parts = this.commaSeparated();
    const head = parts[0];
    const last = parts[parts.length - 1];
    if (head === undefined || last === undefined) this.fail();
    return parts.length === 1 && !this.trailingComma ? head : this.node(type, head.start, last.end, parts);
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

const sides = ["left", "right"];

/** What can be assigned to; the grammar reads other things before a `=` in its own way. */
function isTarget(node: QuickNode, many: boolean): boolean {
  switch (node.type) {
    case "identifier":
    case "attribute":
    case "subscript":
      return true;
    case "pattern_list":
    case "tuple":
    case "list":
      return (
        many && node.namedChildren.length > 0 && node.namedChildren.every((child) => isTarget(child, true))
      );
    default:
      return false;
  }
}
