import type { PythonSource, SyntaxNode } from "@pawl/parser";
import type { Definition, Definitions } from "./definitions.ts";
import { partsOf } from "./dotted-name.ts";
import { type Receiver, readDotted, readReceiver } from "./receiver.ts";
import type { StatementTrees } from "./statement-tree.ts";

/** What a line gives to a target. */
export interface GivenTo {
  readonly value?: Receiver;
  readonly annotation?: Receiver;
}

/** Reads what the lines of a file give to names; each line at most once for each target. */
export class StatementReader {
  private readonly source: PythonSource;
  private readonly trees: StatementTrees;
  private readonly basesOf = new Map<number, readonly Receiver[]>();

  constructor(source: PythonSource, trees: StatementTrees) {
    this.source = source;
    this.trees = trees;
  }

  /** What logical line `line` gives to the target. */
  given(line: number, target: string, kind: Definition["kind"]): GivenTo | undefined {
    if (kind === "parameter") {
      const annotation = this.parameterAnnotation(line, target);
      return annotation === undefined ? undefined : { annotation };
    }
    for (const { root } of this.trees.of(line)) {
      const found = kind === "with" ? inManagers(root, target) : inAssignment(statementIn(root), target);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The value of a `return` line. */
  returned(line: number): Receiver | undefined {
    for (const { root } of this.trees.of(line)) {
      const node = statementIn(root);
      if (node.type === "return_statement") return readReceiver(node.namedChild(0));
    }
    return undefined;
  }

  /** The bases of the class on a line, as they are written. */
  bases(line: number): readonly Receiver[] {
    const known = this.basesOf.get(line);
    if (known !== undefined) return known;
    const text = this.header(line);
    const open = text.indexOf("(");
    const close = text.lastIndexOf(")");
    const bases =
      open < 0 || close < open
        ? []
        : text
            .slice(open + 1, close)
            .split(",")
            .slice(0, 20)
            .flatMap((base) => (base.includes("=") ? [] : [readDotted(base.trim())]));
    this.basesOf.set(line, bases);
    return bases;
  }

  /** The annotation behind `->`. */
  returnAnnotation(line: number): Receiver | undefined {
    const text = this.header(line);
    const arrow = text.lastIndexOf("->");
    return arrow < 0 ? undefined : annotationOf(text.slice(arrow + 2));
  }

  private parameterAnnotation(line: number, name: string): Receiver | undefined {
    const text = this.header(line);
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const before = text[at - 1] ?? "";
      const rest = text.slice(at + name.length).trimStart();
      if (/\w/.test(before) || !rest.startsWith(":")) continue;
      const end = rest.search(/[=,)]/);
      return annotationOf(rest.slice(1, end < 0 ? undefined : end));
    }
    return undefined;
  }

  /** The text of a header up to its colon; cut where no person wrote it. */
  private header(line: number): string {
    const { scan, outline } = this.source;
    const header = outline.header(line);
    const end = header === undefined ? scan.ends.at(line) : header.colon;
    const start = scan.starts.at(line);
    return this.source.text(start, Math.min(end, start + 5000));
  }
}

/** The lines of the first `return` statements of a function, not of those within it. */
export function returnsOf(
  source: PythonSource,
  definitions: Definitions,
  defLine: number,
  returnWord: number,
): number[] {
  const { scan } = source;
  const indent = scan.indents.at(defLine);
  const found: number[] = [];
  for (let line = defLine + 1; line < scan.starts.length && scan.indents.at(line) > indent; line++) {
    if (scan.words.at(line) === returnWord && definitions.scopeOf(line) === defLine) found.push(line);
    if (found.length >= 8) break;
  }
  return found;
}

/** `zmq.Socket`, `"zmq.Socket"`, `Optional[zmq.Socket]`, `zmq.Socket | None`, `Annotated[zmq.Socket, …]`. */
function annotationOf(text: string): Receiver | undefined {
  const names = text.match(/[A-Za-z_][\w.]*/g) ?? [];
  const name = names.find((each) => !generic.has(each.slice(each.lastIndexOf(".") + 1)));
  return name === undefined ? undefined : readDotted(name);
}

const generic: ReadonlySet<string> = new Set(
  "Optional Union Annotated Final ClassVar Awaitable Iterator AsyncIterator Generator AsyncGenerator ContextManager AsyncContextManager None".split(
    " ",
  ),
);

/** The statement that a tree is of: that of the grammar stands in a module. */
function statementIn(root: SyntaxNode): SyntaxNode {
  let node = root;
  while (node.type === "module" || node.type === "expression_statement") {
    const [first] = partsOf(node);
    if (first === undefined || (node.type === "expression_statement" && first.type !== "assignment")) break;
    node = first;
  }
  return node;
}

function inAssignment(node: SyntaxNode, target: string): GivenTo | undefined {
  let at: SyntaxNode | null = node;
  for (let links = 0; links < 20 && at?.type === "assignment"; links++) {
    const left: SyntaxNode | null = at.childForFieldName("left");
    const right: SyntaxNode | null = at.childForFieldName("right");
    const type = at.childForFieldName("type");
    if (left === null) return undefined;
    if (left.text.replaceAll(" ", "") === target) {
      return {
        ...(right !== null && { value: readReceiver(right) }),
        ...(type !== null && { annotation: annotationOf(type.text) ?? ["?"] }),
      };
    }
    if (/^(pattern_list|tuple_pattern|list_pattern|tuple|list)$/.test(left.type) && right !== null) {
      const index = partsOf(left).findIndex((part) => part.text === target);
      const values = readReceiver(right);
      if (index >= 0 && values[0] === "tuple") return { value: values[1][index] ?? ["?"] };
      if (index >= 0) return { value: ["?"] };
    }
    at = right;
  }
  return undefined;
}

function inManagers(root: SyntaxNode, target: string): GivenTo | undefined {
  const waiting: SyntaxNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "as_pattern" || node.type === "with_item") {
      const [value, pattern] = partsOf(node);
      if (node.type === "as_pattern" && pattern?.text === target)
        return { value: readReceiver(value ?? null) };
    }
    if (node.type === "block") continue;
    for (const child of node.namedChildren) waiting.push(child);
  }
  return undefined;
}
