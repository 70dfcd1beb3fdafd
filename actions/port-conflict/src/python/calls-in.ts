import type { PythonSource, SyntaxNode } from "@pawl/parser";
import type { Expression } from "../model/expression.ts";
import { argumentsOf } from "./dotted-name.ts";
import { handedBy } from "./handed-call.ts";
import { readExpression } from "./read-expression.ts";
import { type Receiver, readReceiver } from "./receiver.ts";
import type { StatementTree } from "./statement-tree.ts";

/** A call that may be a site, as plain data. */
export interface CallForm {
  readonly callee: Receiver;
  readonly positional: readonly Expression[];
  readonly keywords: readonly (readonly [name: string, value: Expression])[];
  /** Where the call begins and ends in the file. */
  readonly start: number;
  readonly end: number;
  /** The callee as written, for a person; cut where it is long. */
  readonly text: string;
  /** Where the statement that it stands in begins and ends. */
  readonly statement: readonly [start: number, end: number];
  /** The function is handed to something that calls it elsewhere: what stands here does not wait for it. */
  readonly handed?: true;
}

/** An assignment that may be a setting. */
export interface AssignmentForm {
  readonly target: Receiver;
  readonly value: Expression;
  readonly start: number;
  readonly end: number;
  readonly statement: readonly [start: number, end: number];
}

/** What stands in one statement. */
export interface Forms {
  readonly calls: CallForm[];
  readonly assignments: AssignmentForm[];
}

/** The calls whose callee ends with a wanted name, and the assignment if there is one. */
export function formsIn(tree: StatementTree, source: PythonSource, wanted: ReadonlySet<string>): Forms {
  const { root, offset, start, end } = tree;
  const lineOf = (node: SyntaxNode): number => source.line(offset(node.startIndex));
  const forms: Forms = { calls: [], assignments: [] };
  const statement = [start, end] as const;
  const waiting: SyntaxNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const place = { start: offset(node.startIndex), end: offset(node.endIndex), statement };
    if (node.type === "call") {
      const callee = node.childForFieldName("function");
      const handed =
        callee === null
          ? undefined
          : handedBy(node, lastName(callee), (each) => readExpression(each, lineOf));
      if (handed !== undefined && wanted.has(lastName(handed.callee))) {
        const { callee: inner, positional, keywords } = handed;
        forms.calls.push({
          callee: readReceiver(inner),
          positional,
          keywords,
          ...place,
          text: textOf(inner),
          handed: true,
        });
      }
      if (callee !== null && wanted.has(lastName(callee)))
        forms.calls.push({
          callee: readReceiver(callee),
          ...readArguments(node, lineOf),
          ...place,
          text: textOf(callee),
        });
    } else if (node.type === "assignment") {
      const left = node.childForFieldName("left");
      const right = node.childForFieldName("right");
      if (left !== null && right !== null && wanted.has(lastName(left)))
        forms.assignments.push({
          target: readReceiver(left),
          value: readExpression(right, lineOf),
          ...place,
        });
    }
    const { namedChildren } = node;
    for (let index = namedChildren.length - 1; index >= 0; index--) {
      const child = namedChildren[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return forms;
}

/** A callee for a person. */
function textOf(callee: SyntaxNode): string {
  return callee.text.replaceAll(/\s+/g, "").slice(0, 60);
}

/** The name that a callee or a target ends with: that of the attribute, or the only one. */
function lastName(node: SyntaxNode): string {
  if (node.type === "identifier") return node.text;
  return node.type === "attribute" ? (node.childForFieldName("attribute")?.text ?? "") : "";
}

function readArguments(
  call: SyntaxNode,
  lineOf: (node: SyntaxNode) => number,
): Pick<CallForm, "positional" | "keywords"> {
  const positional: Expression[] = [];
  const keywords: [string, Expression][] = [];
  const args = argumentsOf(call);
  if (args === undefined) return { positional: [["?", "a generator"]], keywords };
  for (const arg of args) {
    if (arg.type === "list_splat") positional.push(["?", "*"]);
    else if (arg.type === "dictionary_splat") keywords.push(["**", ["?", "`**`"]]);
    else if (arg.type === "keyword_argument") {
      const value = arg.childForFieldName("value");
      const name = arg.childForFieldName("name")?.text ?? "**";
      keywords.push([name, value === null ? ["?", "an expression"] : readExpression(value, lineOf)]);
    } else positional.push(readExpression(arg, lineOf));
  }
  return { positional, keywords };
}
