import type { SyntaxNode } from "@pawl/parser";
import { dottedName } from "./call-node.ts";
import type { Names } from "./names.ts";

const maxDepth = 250;

/**
 * Whether a value is the exception, or holds it: its bare name, `sys.exc_info()`, a display with one of these in it.
 * @param name the name that the exception is bound to, if it is.
 */
export function carries(node: SyntaxNode, name: string | undefined, names: Names, depth = 0): boolean {
  if (depth > maxDepth) return false;
  const inner = (child: SyntaxNode | null | undefined): boolean =>
    child !== null && child !== undefined && carries(child, name, names, depth + 1);
  switch (node.type) {
    case "identifier":
      return name !== undefined && node.text === name;
    case "call": {
      const callee = node.childForFieldName("function");
      const called = callee === null ? "?" : names.resolve(dottedName(callee));
      return called === "sys.exc_info" || called === "sys.exception" || called === `${name}.with_traceback`;
    }
    case "subscript": {
      // `e[0]` is a part of the exception, `sys.exc_info()[1]` is all of it.
      const value = node.childForFieldName("value");
      return value?.type === "call" && inner(value);
    }
    case "assignment":
      return inner(node.childForFieldName("right"));
    case "boolean_operator":
      return inner(node.childForFieldName("left"));
    case "named_expression":
    case "keyword_argument":
    case "pair":
      return inner(node.childForFieldName("value"));
    case "conditional_expression":
      return inner(node.namedChild(0)) && inner(node.namedChild(2));
    case "list":
    case "tuple":
    case "set":
    case "dictionary":
    case "expression_list":
    case "parenthesized_expression":
    case "list_splat":
    case "dictionary_splat":
      return node.namedChildren.some(inner);
    default:
      return false;
  }
}
