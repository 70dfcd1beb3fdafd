import type { SyntaxNode } from "@pawl/parser";

/** No name that a person wrote has more parts. */
const maxParts = 20;

/**
 * A name or an attribute of one as written, `socket.AF_INET`; calls without arguments are part of it (`settings().port`).
 * `undefined` for everything else.
 */
export function dottedName(node: SyntaxNode | null): string | undefined {
  const parts: string[] = [];
  let at = node;
  let suffix = "";
  while (at !== null && parts.length < maxParts) {
    if (at.type === "identifier") {
      parts.push(at.text + suffix);
      return parts.reverse().join(".");
    }
    if (at.type === "attribute") {
      const attribute = at.childForFieldName("attribute");
      if (attribute === null) return undefined;
      parts.push(attribute.text + suffix);
      suffix = "";
      at = at.childForFieldName("object");
    } else if (at.type === "call" && suffix === "" && argumentsOf(at)?.length === 0) {
      suffix = "()";
      at = at.childForFieldName("function");
    } else return undefined;
  }
  return undefined;
}

/** The arguments of a call, without comments; `undefined` for `f(x for x in y)`. */
export function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] | undefined {
  const list = call.childForFieldName("arguments");
  return list?.type === "argument_list" ? partsOf(list) : undefined;
}

/** The named children without the comments between them. */
export function partsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const { namedChildren } = node;
  return namedChildren.some(isComment) ? namedChildren.filter((child) => !isComment(child)) : namedChildren;
}

function isComment({ type }: SyntaxNode): boolean {
  return type === "comment" || type === "line_continuation";
}

/** The operator between the two sides of a binary or boolean operation; empty where the tree is broken. */
export function operatorOf(node: SyntaxNode): string {
  const known = node.childForFieldName("operator");
  if (known !== null) return known.text;
  const left = node.childForFieldName("left");
  const right = node.childForFieldName("right");
  if (left === null || right === null) return "";
  const { text } = node;
  return text.slice(left.text.length, text.length - right.text.length).trim();
}
