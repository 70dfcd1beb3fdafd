import { Buffer } from "node:buffer";
import {
  type Header,
  type ParsePython,
  type PythonSource,
  quickHeader,
  quickStatement,
  type SyntaxNode,
} from "@pawl/parser";
import type { Expression } from "../model/expression.ts";
import { argumentsOf, partsOf } from "./dotted-name.ts";
import type { Extent } from "./names-fact.ts";
import { readExpression } from "./read-expression.ts";

/** Thrown where a statement needs the grammar and it is not loaded; whoever asks loads it and asks again. */
export class GrammarNeeded extends Error {}

/** No statement that a person wrote is longer; parsing one could take long. */
const maxBytes = 50_000;

/** A call as an expression. */
export type CallExpression = Extract<Expression, readonly ["call", ...unknown[]]>;

/** A node with what its offsets are relative to. */
export interface Tree {
  readonly node: SyntaxNode;
  /** The byte offset of the text that was parsed. */
  readonly start: number;
  /** The text that was parsed; `undefined` where offsets are the file's own. */
  readonly text?: string;
}

/** Trees of pieces of a file. */
export class Statements {
  readonly source: PythonSource;
  private readonly parse: ParsePython | undefined;

  constructor(source: PythonSource, parse: ParsePython | undefined) {
    this.source = source;
    this.parse = parse;
  }

  /**
   * The tree of a simple statement; `undefined` for one that is too long.
   * @throws {GrammarNeeded}
   */
  tree(start: number, end: number): Tree | undefined {
    if (end - start > maxBytes || end <= start) return undefined;
    const quick = quickStatement(this.source.bytes, start, end);
    if (quick !== undefined) return { node: quick, start: 0 };
    if (this.parse === undefined) throw new GrammarNeeded();
    const whole = this.source.text(start, end);
    const text = whole.trimStart();
    const [node, more] = partsOf(this.parse(text));
    // What is no statement alone (a default that goes on behind a line's end) falls into several.
    if (node === undefined || more !== undefined) return undefined;
    return { node, start: start + Buffer.byteLength(whole.slice(0, whole.length - text.length)), text };
  }

  /**
   * The tree of the header of an `if`, `while`, `for` or `with`.
   * @throws {GrammarNeeded}
   */
  header(header: Header): Tree | undefined {
    const { word, start, colon } = header;
    if (colon - start > maxBytes) return undefined;
    const quick = quickHeader(this.source.bytes, header);
    if (quick !== undefined) return { node: quick, start: 0 };
    if (this.parse === undefined) throw new GrammarNeeded();
    const from = word === "elif" ? start + 2 : start;
    const text = `${this.source.text(from, colon)}: pass`;
    const node = this.parse(text).namedChildren.find((child) => child.type !== "comment");
    return node === undefined ? undefined : { node, start: from, text };
  }

  /** A call under a name that is known already. */
  call(tree: Tree, node: SyntaxNode, name: string): CallExpression {
    const read = this.read(tree, node);
    if (read[0] === "call") return [read[0], name, read[2], read[3], read[4]];
    const positional: Expression[] = [];
    const keywords: [string, Expression][] = [];
    for (const argument of argumentsOf(node) ?? []) {
      const keyword = argument.childForFieldName("name");
      const value = argument.childForFieldName("value");
      if (argument.type === "keyword_argument" && keyword !== null && value !== null)
        keywords.push([keyword.text, this.read(tree, value)]);
      else if (argument.type === "dictionary_splat") keywords.push(["**", ["?", "`**`"]]);
      else positional.push(argument.type === "list_splat" ? ["?", "*"] : this.read(tree, argument));
    }
    return ["call", name, positional, keywords, this.source.line(this.offsets(tree, node)[0])];
  }

  /** What an expression between two offsets says. */
  expression(start: number, end: number): Expression {
    const tree = this.tree(start, end);
    if (tree === undefined) return ["?", "an expression too large to follow"];
    return this.valueOf(tree);
  }

  /** The expression that a statement consists of. */
  valueOf(tree: Tree): Expression {
    const { node } = tree;
    if (node.type !== "expression_statement") return ["?", "an expression"];
    const parts = partsOf(node);
    const [only] = parts;
    if (only === undefined) return ["?", "an expression"];
    if (parts.length === 1 && !node.text.trimEnd().endsWith(","))
      return only.type === "assignment" || only.type === "augmented_assignment"
        ? ["?", "an assignment"]
        : this.read(tree, only);
    return ["list", parts.map((part) => this.read(tree, part))];
  }

  /** What a node of a tree says. */
  read(tree: Tree, node: SyntaxNode): Expression {
    return readExpression(node, (inner) => this.source.line(this.offsets(tree, inner)[0]));
  }

  /** The byte offsets of a node. */
  offsets({ start, text, node: root }: Tree, node: SyntaxNode): readonly [number, number] {
    if (text === undefined) {
      return "start" in node &&
        "end" in node &&
        typeof node.start === "number" &&
        typeof node.end === "number"
        ? [node.start, node.end]
        : [start, start + root.text.length];
    }
    if (
      "startIndex" in node &&
      "endIndex" in node &&
      typeof node.startIndex === "number" &&
      typeof node.endIndex === "number"
    ) {
      const from = start + Buffer.byteLength(text.slice(0, node.startIndex));
      return [from, from + Buffer.byteLength(text.slice(node.startIndex, node.endIndex))];
    }
    return [start, start + Buffer.byteLength(text)];
  }

  /** The place between two offsets, as a row. */
  extent(start: number, end: number): Extent {
    const { line, column, endLine, endColumn } = this.source.place(start, end);
    return [line, column, endLine, endColumn];
  }
}
