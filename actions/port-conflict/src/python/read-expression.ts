import type { SyntaxNode } from "@pawl/parser";
import type { Expression, Operator } from "../model/expression.ts";
import { argumentsOf, dottedName, operatorOf, partsOf } from "./dotted-name.ts";
import { readBuiltin, readJoined } from "./read-builtin.ts";
import { readFormat, readPercent } from "./read-format.ts";
import { readString } from "./read-string.ts";

/** The 1-based line of a node. */
export type LineOf = (node: SyntaxNode) => number;

/** Deeper and larger expressions are not followed: nobody writes a port that way. */
const maxDepth = 30;
const maxNodes = 600;

/**
 * What a node of a syntax tree says about its value, as {@link Expression}. What is not followed is `["?", …]`; an
 * argument `*x` is `["?", "*"]`, an argument `**x` has the keyword `**`. A name may hold calls without arguments (`settings().port`).
 */
export function readExpression(node: SyntaxNode, lineOf: LineOf): Expression {
  return new ExpressionReader(lineOf).read(node);
}

/** Reads one expression, and no more of it than the caps allow. */
export class ExpressionReader {
  private readonly lineOf: LineOf;
  private depth = 0;
  private nodes = 0;

  constructor(lineOf: LineOf) {
    this.lineOf = lineOf;
  }

  /** The expression of a node; `["?", …]` where a cap is passed. */
  read(node: SyntaxNode): Expression {
    if (this.depth >= maxDepth || ++this.nodes > maxNodes) return ["?", "an expression too large to follow"];
    this.depth++;
    const found = this.readNode(node);
    this.depth--;
    return found;
  }

  private readNode(node: SyntaxNode): Expression {
    switch (node.type) {
      case "string":
      case "concatenated_string":
        return readString(node, this);
      case "integer":
        return readInteger(node.text);
      case "none":
        return ["k", null];
      case "true":
        return ["k", true];
      case "false":
        return ["k", false];
      case "identifier":
      case "attribute":
        return this.name(node);
      case "parenthesized_expression":
      case "await":
        return this.only(node);
      case "named_expression":
        return this.field(node, "value");
      case "unary_operator":
        return this.unary(node);
      case "binary_operator":
        return this.binary(node);
      case "boolean_operator":
        if (operatorOf(node) === "or") return ["or", this.field(node, "left"), this.field(node, "right")];
        return ["?", "`and`"];
      case "conditional_expression":
        return this.conditional(node);
      case "tuple":
      case "list":
      case "set":
      case "expression_list":
        return this.list(node);
      case "dictionary":
        return this.map(node);
      case "subscript":
        return this.subscript(node);
      case "call":
        return this.call(node);
      default:
        return ["?", kinds.get(node.type) ?? "an expression"];
    }
  }

  private only(node: SyntaxNode): Expression {
    const [child, more] = partsOf(node);
    return child === undefined || more !== undefined ? ["?", "an expression"] : this.read(child);
  }

  private field(node: SyntaxNode, name: string): Expression {
    const child = node.childForFieldName(name);
    return child === null ? ["?", "an expression"] : this.read(child);
  }

  private name(node: SyntaxNode): Expression {
    const name = dottedName(node);
    if (name !== undefined) return ["name", name];
    const attribute = node.childForFieldName("attribute")?.text;
    return ["?", `\`${shorten(attribute ?? "")}\` of an expression`];
  }

  private unary(node: SyntaxNode): Expression {
    const argument = this.field(node, "argument");
    const sign = node.childForFieldName("operator")?.text ?? node.text[0];
    if (sign === "+") return argument;
    if (sign !== "-") return ["?", "`~`"];
    return argument[0] === "n" ? ["n", 0 - argument[1]] : ["op", "-", ["n", 0], argument];
  }

  private binary(node: SyntaxNode): Expression {
    const operator = operatorOf(node);
    if (!isOperator(operator)) return ["?", `\`${shorten(operator)}\``];
    const left = this.field(node, "left");
    const right = this.field(node, "right");
    if (operator === "%" && left[0] === "s") return readPercent(left[1], right);
    if (operator === "+" && left[0] === "s" && right[0] === "s") return ["s", left[1] + right[1]];
    return ["op", operator, left, right];
  }

  private conditional(node: SyntaxNode): Expression {
    const [yes, , no] = partsOf(node);
    return yes === undefined || no === undefined
      ? ["?", "an expression"]
      : ["if", this.read(yes), this.read(no)];
  }

  private list(node: SyntaxNode): Expression {
    const items: Expression[] = [];
    for (const part of partsOf(node)) {
      if (part.type === "list_splat") return ["?", "a list with a `*`"];
      if (this.nodes > maxNodes) break;
      items.push(this.read(part));
    }
    return this.nodes > maxNodes ? ["?", "a large list"] : ["list", items];
  }

  private map(node: SyntaxNode): Expression {
    const items: [string, Expression][] = [];
    for (const part of partsOf(node)) {
      const key = part.childForFieldName("key");
      const value = part.childForFieldName("value");
      if (part.type !== "pair" || key === null || value === null) return ["?", "a dictionary with a `**`"];
      const text = this.read(key);
      if (this.nodes > maxNodes) break;
      if (text[0] !== "s") return ["?", "a dictionary with keys that are no texts"];
      items.push([text[1], this.read(value)]);
    }
    return this.nodes > maxNodes ? ["?", "a large dictionary"] : ["map", items];
  }

  private subscript(node: SyntaxNode): Expression {
    const [value, key, more] = partsOf(node);
    if (value === undefined || key === undefined || more !== undefined) return ["?", "a subscript"];
    const read = this.read(key);
    // Which item it is may be open: it is one of them.
    if (read[0] !== "s" && read[0] !== "n") {
      return key.type === "slice"
        ? ["?", `an item of ${this.wordsFor(value)}`]
        : ["each", ["of", this.read(value), ["call", "values", [], [], this.lineOf(node)]]];
    }
    return ["get", this.read(value), read[1]];
  }

  private wordsFor(node: SyntaxNode): string {
    const name = dottedName(node);
    return name === undefined ? "an expression" : `\`${shorten(name)}\``;
  }

  private call(node: SyntaxNode): Expression {
    const callee = node.childForFieldName("function");
    const args = argumentsOf(node);
    if (callee === null || args === undefined) return ["?", "a call"];
    const positional: Expression[] = [];
    const keywords: [string, Expression][] = [];
    for (const arg of args) {
      if (arg.type === "list_splat") positional.push(["?", "*"]);
      else if (arg.type === "dictionary_splat") keywords.push(["**", ["?", "`**`"]]);
      else if (arg.type === "keyword_argument")
        keywords.push([arg.childForFieldName("name")?.text ?? "**", this.field(arg, "value")]);
      else positional.push(this.read(arg));
    }
    if (this.nodes > maxNodes) return ["?", `a large call of ${this.wordsFor(callee)}`];
    const method = callee.type === "attribute" ? callee.childForFieldName("attribute")?.text : undefined;
    if (method === "format" || method === "join") {
      const receiver = this.field(callee, "object");
      if (receiver[0] === "s" && method === "format") return readFormat(receiver[1], positional, keywords);
      if (receiver[0] === "s" && keywords.length === 0) return readJoined(receiver[1], positional);
    }
    const name = dottedName(callee);
    if (name === undefined && method !== undefined && getters.test(method))
      return ["of", this.field(callee, "object"), ["call", method, positional, keywords, this.lineOf(node)]];
    if (name === undefined) {
      return ["?", method === undefined ? "a call" : `a call of \`${shorten(method)}\` of an expression`];
    }
    return readBuiltin(name, positional, keywords) ?? ["call", name, positional, keywords, this.lineOf(node)];
  }
}

/** Methods that look something up, for which it matters what in. */
const getters = /^(?:get|getint|get_int|getstr|get_str|values|items|keys|split|rsplit)$/;

/** `5556`, `5_556`, `0x15b4`, `0o12664`, `0b1`; `0644` is an error in Python 3, and `10L`, `2j` are no integers. */
function readInteger(text: string): Expression {
  const digits = text.replaceAll("_", "");
  const value = /^(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0+|[1-9]\d*)$/.test(digits)
    ? Number(digits)
    : Number.NaN;
  return Number.isSafeInteger(value) ? ["n", value] : ["?", "a number"];
}

function isOperator(text: string): text is Operator {
  return text === "+" || text === "-" || text === "*" || text === "//" || text === "%";
}

/** Source text for a message: on one line, at most 40 characters. */
function shorten(text: string): string {
  const line = text.slice(0, 200).replaceAll(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ["lambda", "a lambda"],
  ["list_comprehension", "a comprehension"],
  ["set_comprehension", "a comprehension"],
  ["dictionary_comprehension", "a comprehension"],
  ["generator_expression", "a generator"],
  ["comparison_operator", "a comparison"],
  ["not_operator", "`not`"],
  ["float", "a number with a fraction"],
  ["yield", "a `yield`"],
  ["ellipsis", "`...`"],
]);
