import type { SyntaxNode } from "@pawl/parser";
import type { Expression } from "../model/expression.ts";
import { dottedName, partsOf } from "./dotted-name.ts";
import type { Lazy } from "./line-facts.ts";

type Bind = (target: string, value: Lazy) => void;

/** Tells what an assignment to a target binds, where that may be several names with parts of the value. */
export function bindTargets(target: SyntaxNode, value: Lazy, bind: Bind): void {
  switch (target.type) {
    case "identifier":
    case "attribute": {
      const name = dottedName(target);
      const attribute = target.childForFieldName("attribute")?.text;
      bind(name ?? `?.${attribute ?? "?"}`, value);
      return;
    }
    case "subscript": {
      const name = dottedName(target.childForFieldName("value"));
      if (name !== undefined) bind(name, ["?", "an assignment to an item"]);
      return;
    }
    case "pattern_list":
    case "tuple_pattern":
    case "list_pattern": {
      const parts = partsOf(target);
      const splat = parts.some((part) => part.type === "list_splat_pattern" || part.type === "list_splat");
      parts.slice(0, 50).forEach((part, position) => {
        const item = (): Expression => {
          if (splat) return ["?", "a part of a list"];
          const whole = typeof value === "function" ? value() : value;
          if (whole[0] !== "list") return ["get", whole, position];
          return (whole[1].length === parts.length && whole[1][position]) || ["?", "a part of a list"];
        };
        bindTargets(part, item, bind);
      });
      return;
    }
    case "list_splat_pattern":
    case "list_splat":
    case "parenthesized_expression": {
      const inner = target.namedChild(0);
      if (inner !== null) bindTargets(inner, ["?", "a part of a list"], bind);
      return;
    }
    default:
  }
}

/** The targets of an assignment and its value: `a = b = value` has two, and the value is the last one. */
export function chainOf(assignment: SyntaxNode): { targets: SyntaxNode[]; value: SyntaxNode | null } {
  const targets: SyntaxNode[] = [];
  let value: SyntaxNode | null = assignment;
  while (value?.type === "assignment" && targets.length < 20) {
    const left: SyntaxNode | null = value.childForFieldName("left");
    if (left !== null) targets.push(left);
    value = value.childForFieldName("right");
  }
  return { targets, value };
}
