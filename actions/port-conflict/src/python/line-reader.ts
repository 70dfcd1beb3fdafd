import { type Header, Kind, type SyntaxNode } from "@pawl/parser";
import type { Expression } from "../model/expression.ts";
import { bindTargets, chainOf } from "./bind-targets.ts";
import { calleeName } from "./callee-name.ts";
import { argumentsOf } from "./dotted-name.ts";
import { type Lazy, LazyBound, LazyCalled, type LineFacts } from "./line-facts.ts";
import { augmented } from "./names-fact.ts";
import type { CallExpression, Statements, Tree } from "./statements.ts";

const changers: ReadonlySet<string> = new Set(
  "append extend insert pop remove clear update setdefault popitem add discard sort reverse".split(" "),
);

/** Reads what logical line `index` binds and calls. */
export function readLine(statements: Statements, index: number): LineFacts {
  return new LineReader(statements).read(index);
}

class LineReader {
  private readonly statements: Statements;
  private readonly facts: LineFacts = { bound: [], called: [], global: [], nonlocal: [] };

  constructor(statements: Statements) {
    this.statements = statements;
  }

  read(index: number): LineFacts {
    const { source } = this.statements;
    const start = source.scan.starts.at(index);
    const end = source.scan.ends.at(index);
    if (source.bytes[start] === at) this.tree(start + 1, end);
    else {
      const header = source.outline.header(index);
      if (header === undefined) {
        for (const inner of source.outline.statements(index, index + 1))
          if (!("clauses" in inner)) this.simple(inner.start, inner.end, inner.kind);
      } else {
        this.header(header);
        if (header.colon + 1 < end) {
          for (const inner of source.outline.clause(index)?.body ?? [])
            if (!("clauses" in inner)) this.simple(inner.start, inner.end, inner.kind);
        }
      }
    }
    return this.facts;
  }

  private assign(target: SyntaxNode, value: Lazy, start: number, end: number): void {
    bindTargets(target, value, (name, part) => this.bind(name, part, start, end));
  }

  /** Most of what a line binds is not what it was read for: values are read when they are asked for. */
  private bind(target: string, value: Lazy, start: number, end: number): void {
    // In broken code a target may be missing.
    if (target !== "") this.facts.bound.push(new LazyBound(target, value, start, end));
  }

  private simple(start: number, end: number, kind: string): void {
    switch (kind) {
      case "Import":
      case "ImportFrom":
      case "Pass":
      case "Break":
      case "Continue":
      case "TypeAlias":
        return;
      case "Global":
      case "Nonlocal": {
        const names = this.words(start, end).slice(1);
        (kind === "Global" ? this.facts.global : this.facts.nonlocal).push(...names.slice(0, 100));
        return;
      }
      case "Delete":
        for (const word of this.words(start, end).slice(1)) this.bind(word, ["?", "a `del`"], start, end);
        return;
      case "AnnAssign":
        this.annotated(start, end);
        return;
      case "Raise":
        return;
      default:
        this.tree(start, end);
    }
  }

  /** The names among the tokens. */
  private words(start: number, end: number): string[] {
    const { source } = this.statements;
    const token = source.tokens(start, end);
    const found: string[] = [];
    while (token.next()) if (token.kind === Kind.name) found.push(source.text(token.start, token.end));
    return found;
  }

  /** `target: annotation = value`, which the quick tree does not know. */
  private annotated(start: number, end: number): void {
    const { source } = this.statements;
    const token = source.tokens(start, end);
    let colon = -1;
    let equals = -1;
    while (token.next()) {
      if (token.depth > 0 || token.end - token.start !== 1) continue;
      if (token.byte === colonByte && colon < 0) colon = token.start;
      else if (token.byte === equalsByte && equals < 0) equals = token.start;
    }
    if (colon < 0) return;
    const target = source.text(start, colon).trim();
    // A field of a data class without a default; line 0 tells it from a call.
    if (equals < colon && /^\w+$/.test(target)) this.bind(target, ["call", "field", [], [], 0], start, end);
    if (equals < colon) return;
    const value = this.statements.tree(equals + 1, end);
    if (value === undefined) return;
    this.walk(value, start, end);
    const read = (): Expression => this.statements.valueOf(value);
    if (/^[\w.]+$/.test(target)) {
      // `port: Annotated[int, typer.Option()] = 5556` tells of the flag in its annotation.
      this.bind(target, read, start, end);
    }
  }

  private header(header: Header): void {
    const { word, start, colon } = header;
    const { statements } = this;
    switch (word) {
      case "def":
      case "class":
      case "try":
      case "finally":
        return;
      case "else":
        return;
      case "except": {
        const words = this.words(start, colon);
        const name = words[words.length - 1];
        if (words[words.length - 2] === "as" && name !== undefined)
          this.bind(name, ["?", "an exception"], start, colon);
        return;
      }
      case "case":
        for (const name of this.words(start, colon)) this.bind(name, ["?", "a pattern"], start, colon);
        return;
      case "match":
        return;
      default: {
        const tree = statements.header(header);
        if (tree === undefined) return;
        this.walk(tree, start, colon);
        if (word === "for") this.loop(tree, start, colon);
        else if (word === "with") this.managers(tree, start, colon);
      }
    }
  }

  private loop(tree: Tree, start: number, end: number): void {
    const left = tree.node.childForFieldName("left");
    const right = tree.node.childForFieldName("right");
    if (left !== null && right !== null)
      this.assign(left, () => ["each", this.statements.read(tree, right)], start, end);
  }

  private managers(tree: Tree, start: number, end: number): void {
    const stack: SyntaxNode[] = [tree.node];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.type === "block") continue;
      if (node.type === "as_pattern_target") {
        const target = node.namedChild(0);
        if (target !== null) this.assign(target, ["?", "a context manager"], start, end);
      } else stack.push(...node.namedChildren);
    }
  }

  private tree(start: number, end: number): void {
    const tree = this.statements.tree(start, end);
    if (tree === undefined) return;
    this.walk(tree, start, end);
    for (const child of tree.node.type === "expression_statement" ? tree.node.namedChildren : []) {
      if (child.type === "augmented_assignment") {
        const left = child.childForFieldName("left");
        if (left !== null) this.assign(left, ["?", augmented], start, end);
      } else if (child.type === "assignment") this.assignment(tree, child, start, end);
    }
  }

  private assignment(tree: Tree, node: SyntaxNode, start: number, end: number): void {
    const { targets, value } = chainOf(node);
    if (value === null) return;
    let known: Expression | undefined;
    const read = (): Expression => {
      known ??= this.statements.read(tree, value);
      return known;
    };
    for (const target of targets) this.assign(target, read, start, end);
  }

  /** What is bound and called inside expressions. */
  private walk(tree: Tree, start: number, end: number): void {
    const stack: SyntaxNode[] = [tree.node];
    for (let node = stack.pop(), count = 0; node !== undefined && count < 5000; node = stack.pop(), count++) {
      switch (node.type) {
        case "block":
          continue;
        case "call":
          this.call(tree, node, start, end);
          break;
        case "named_expression": {
          const name = node.childForFieldName("name");
          const value = node.childForFieldName("value");
          if (name !== null && value !== null)
            this.bind(name.text, () => this.statements.read(tree, value), start, end);
          break;
        }
        case "for_in_clause": {
          const left = node.childForFieldName("left");
          const right = node.childForFieldName("right");
          if (left !== null && right !== null)
            this.assign(left, () => ["each", this.statements.read(tree, right)], start, end);
          break;
        }
        case "lambda_parameters":
          for (const name of node.text.match(/[A-Za-z_]\w*/g)?.slice(0, 50) ?? [])
            this.bind(name, ["?", "a parameter of a lambda"], start, end);
          break;
        default:
      }
      stack.push(...node.namedChildren.slice(0, 2000));
    }
  }

  private call(tree: Tree, node: SyntaxNode, start: number, end: number): void {
    const callee = node.childForFieldName("function");
    if (callee === null || argumentsOf(node) === undefined) return;
    const name = calleeName(callee);
    if (name === undefined) return;
    const dot = name.lastIndexOf(".");
    if (dot > 0 && changers.has(name.slice(dot + 1)))
      this.bind(name.slice(0, dot), ["?", `a call of \`${name.slice(dot + 1)}\``], start, end);
    const [from, to] = this.statements.offsets(tree, node);
    const read = (): CallExpression => this.statements.call(tree, node, name);
    this.facts.called.push(new LazyCalled(name, read, [start, end, from, to]));
  }
}

const at = 0x40;
const colonByte = 0x3a;
const equalsByte = 0x3d;
