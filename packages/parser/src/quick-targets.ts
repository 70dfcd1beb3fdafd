import { Byte } from "./bytes.ts";
import { Keyword } from "./quick-operators.ts";
import { QuickStrings } from "./quick-strings.ts";
import type { QuickNode } from "./syntax-node.ts";

/** What is assigned to. */
export abstract class QuickTargets extends QuickStrings {
  /** A name, attribute, subscript, display or call. */
  protected abstract primary(): QuickNode;

  /** What a loop assigns to, and the `in` behind it. */
  protected targets(): QuickNode {
    const parts = [this.target(this.primary())];
    let comma = false;
    while (this.isOperator(Byte.comma)) {
      comma = true;
      this.advance();
      if (this.word() === Keyword.in) break;
      parts.push(this.target(this.primary()));
    }
    const end = this.behind;
    if (this.word() !== Keyword.in) this.fail();
    this.advance();
    const [first] = parts;
    if (first === undefined) this.fail();
    return comma ? this.node("pattern_list", first.start, end, parts) : first;
  }

  /** An expression as what is assigned to; the grammar reads other things before a `=` in its own way. */
  protected target(node: QuickNode): QuickNode {
    switch (node.type) {
      case "identifier":
      case "attribute":
      case "subscript":
        return node;
      case "tuple":
      case "list": {
        if (node.namedChildren.length === 0) this.fail();
        const parts = node.namedChildren.map((child) => this.target(child));
        return this.node(`${node.type}_pattern`, node.start, node.end, parts);
      }
      default:
        return this.fail();
    }
  }
}
