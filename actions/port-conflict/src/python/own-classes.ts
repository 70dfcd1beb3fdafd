import type { PythonSource } from "@pawl/parser";
import type { Table } from "../apis/table.ts";
import type { Definitions } from "./definitions.ts";
import type { Known } from "./known.ts";
import type { Receiver } from "./receiver.ts";
import type { StatementReader } from "./statement-reader.ts";

const maxDepth = 16;

/** The classes of a file: what they derive from, and their methods. */
export class OwnClasses {
  private readonly source: PythonSource;
  private readonly table: Table;
  private readonly definitions: Definitions;
  private readonly statements: StatementReader;
  private readonly of: (receiver: Receiver, line: number, depth: number) => Known | undefined;

  /** @param of what a receiver on a logical line is. */
  constructor(
    source: PythonSource,
    table: Table,
    definitions: Definitions,
    statements: StatementReader,
    of: (receiver: Receiver, line: number, depth: number) => Known | undefined,
  ) {
    this.source = source;
    this.table = table;
    this.definitions = definitions;
    this.statements = statements;
    this.of = of;
  }

  /**
   * The imported class that a class of the file derives from, through others of the file: one that the table knows, if any
   * of its bases is.
   */
  baseOf(classLine: number, depth = 0): string | undefined {
    let first: string | undefined;
    for (const base of depth > maxDepth ? [] : this.statements.bases(classLine)) {
      const known = this.of(base, classLine, depth + 1);
      const isOther = known?.kind === "class" && known.line !== classLine;
      const name =
        known?.kind === "entity" ? known.name : isOther ? this.baseOf(known.line, depth + 1) : undefined;
      if (name !== undefined && this.table.knows(name)) return name;
      first ??= name;
    }
    return first;
  }

  /** The line of the method of that name in a class of the file or in its bases of the file. */
  method(classLine: number, name: string, depth = 0): number | undefined {
    const [own] = this.definitions.blocksIn(classLine, name);
    if (own !== undefined || depth > maxDepth) return own;
    for (const base of this.statements.bases(classLine)) {
      const known = this.of(base, classLine, depth + 1);
      if (known?.kind !== "class" || known.line === classLine) continue;
      const found = this.method(known.line, name, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether a method is read as an attribute. */
  isProperty(method: number): boolean {
    const { scan } = this.source;
    const before = method - 1;
    if (before < 0 || scan.indents.at(before) !== scan.indents.at(method)) return false;
    return /^@(functools\.)?(cached_)?property\b/.test(
      this.source.text(scan.starts.at(before), scan.ends.at(before)),
    );
  }
}
