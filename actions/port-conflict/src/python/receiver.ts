import type { SyntaxNode } from "@pawl/parser";
import { partsOf } from "./dotted-name.ts";

/**
 * What a method is called on, or what is assigned to a name that methods are called on; no more of an expression than
 * telling its class needs. Plain data, because a tree lives only until the next one is made.
 */
export type Receiver =
  | readonly ["name", string]
  | readonly ["attr", Receiver, string]
  | readonly ["call", Receiver, readonly Given[]]
  /** One of several: `a or b`, `a if c else b`. */
  | readonly ["either", Receiver, Receiver]
  | readonly ["tuple", readonly Receiver[]]
  | readonly ["?"];

/** An argument of a call that makes something. */
export interface Given {
  readonly name?: string;
  /** As written, cut where it is long. */
  readonly text: string;
  /** The first one only: what is wrapped in `closing(…)` and the like. */
  readonly value?: Receiver;
}

const maxDepth = 30;
const maxText = 200;
const unknown: Receiver = ["?"];

/** What a node says about its class. */
export function readReceiver(node: SyntaxNode | null, depth = 0): Receiver {
  if (node === null || depth > maxDepth) return unknown;
  const part = (name: string): Receiver => readReceiver(node.childForFieldName(name), depth + 1);
  switch (node.type) {
    case "identifier":
      return ["name", node.text];
    case "attribute": {
      const name = node.childForFieldName("attribute")?.text;
      return name === undefined ? unknown : ["attr", part("object"), name];
    }
    case "call":
      return ["call", part("function"), readGiven(node, depth)];
    case "await":
    case "parenthesized_expression":
      return readReceiver(node.namedChild(0), depth + 1);
    case "named_expression":
      return part("value");
    case "assignment":
      return part("right");
    case "boolean_operator":
      return ["either", part("left"), part("right")];
    case "conditional_expression": {
      const [yes, , no] = partsOf(node);
      return ["either", readReceiver(yes ?? null, depth + 1), readReceiver(no ?? null, depth + 1)];
    }
    case "tuple":
    case "list":
    case "expression_list":
      if (node.namedChildren.length > 20) return unknown;
      return ["tuple", partsOf(node).map((child) => readReceiver(child, depth + 1))];
    case "type":
      return readReceiver(node.namedChild(0), depth + 1);
    case "string":
      // A forward reference: `sock: "zmq.Socket"`.
      return readDotted(node.text.slice(1, -1));
    case "binary_operator":
      // `zmq.Socket | None`
      return ["either", part("left"), part("right")];
    case "subscript":
    case "generic_type": {
      // `Optional[zmq.Socket]`
      const [, inner] = partsOf(node);
      return readReceiver(inner ?? null, depth + 1);
    }
    case "type_parameter":
      return readReceiver(node.namedChild(0), depth + 1);
    default:
      return unknown;
  }
}

/** The receiver that a dotted name is. */
export function readDotted(text: string): Receiver {
  const parts = text.split(".");
  const [first, ...rest] = parts;
  if (first === undefined || parts.length > 20 || !parts.every((part) => /^[A-Za-z_]\w*$/.test(part)))
    return unknown;
  let found: Receiver = ["name", first];
  for (const name of rest) found = ["attr", found, name];
  return found;
}

function readGiven(call: SyntaxNode, depth: number): Given[] {
  const list = call.childForFieldName("arguments");
  if (list?.type !== "argument_list") return [];
  const given: Given[] = [];
  for (const arg of partsOf(list).slice(0, 8)) {
    const keyword = arg.type === "keyword_argument";
    const name = keyword ? arg.childForFieldName("name")?.text : undefined;
    const value = keyword ? arg.childForFieldName("value") : arg;
    given.push({
      ...(name !== undefined && { name }),
      text: (value?.text ?? "").slice(0, maxText),
      ...(given.length === 0 && { value: readReceiver(value, depth + 1) }),
    });
  }
  return given;
}
