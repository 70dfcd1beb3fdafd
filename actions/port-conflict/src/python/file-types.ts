import { codeOf, type PythonSource } from "@pawl/parser";
import { canonical } from "../apis/aliases.ts";
import type { Table } from "../apis/table.ts";
import { type Definition, Definitions } from "./definitions.ts";
import { instance, isClassName, type Known, objectOf, zmqTypeIn } from "./known.ts";
import { OwnClasses } from "./own-classes.ts";
import type { Given, Receiver } from "./receiver.ts";
import { returnsOf, StatementReader } from "./statement-reader.ts";
import type { StatementTrees } from "./statement-tree.ts";

/** How many steps a name is followed, and how many definitions of one are tried. */
const maxDepth = 16;
const maxTried = 12;
/** Questions of one file; more than any file that a person wrote asks. */
const maxSteps = 200_000;

/** Calls and methods that give back what they are given first, or one like it. */
const wrappers: ReadonlySet<string> = new Set(
  "closing wrap_socket enter_context enter_async_context aclosing nullcontext wrap_ssl cast".split(" "),
);
const returnWord = codeOf("return");

/** Tells what the receivers in a file are, by its imports, assignments, annotations and classes. */
export class FileTypes {
  readonly definitions: Definitions;
  private readonly source: PythonSource;
  private readonly table: Table;
  private readonly statements: StatementReader;
  readonly classes: OwnClasses;
  private readonly stars: readonly string[];
  private readonly busy = new Set<string>();
  private readonly answers = new Map<string, Known | undefined>();
  private steps = 0;

  constructor(source: PythonSource, table: Table, trees: StatementTrees) {
    this.source = source;
    this.table = table;
    this.definitions = new Definitions(source);
    this.statements = new StatementReader(source, trees);
    this.classes = new OwnClasses(source, table, this.definitions, this.statements, (receiver, line, depth) =>
      this.of(receiver, line, depth),
    );
    this.stars = source
      .bindings()
      .get("*")
      .flatMap((binding) => (binding.kind === "import" ? [binding.target.slice(0, -2)] : []));
  }

  /** What a receiver on logical line `line` is; `undefined` where the file does not say. */
  of(receiver: Receiver, line: number, depth = 0): Known | undefined {
    if (depth > maxDepth || ++this.steps > maxSteps) return undefined;
    switch (receiver[0]) {
      case "name":
        return this.name(receiver[1], line, depth + 1);
      case "attr":
        return this.attribute(receiver[1], receiver[2], line, depth + 1);
      case "call":
        return this.call(receiver[1], receiver[2], line, depth + 1);
      case "either":
        return this.of(receiver[1], line, depth + 1) ?? this.of(receiver[2], line, depth + 1);
      default:
        return undefined;
    }
  }

  private name(name: string, line: number, depth: number): Known | undefined {
    const { definitions } = this;
    const scope = definitions.scopeOf(line);
    if (name === "self" || name === "cls") {
      const around = definitions.classOf(scope);
      if (around !== undefined) return { kind: name === "self" ? "instance" : "class", line: around };
    }
    for (let at = scope; ; at = definitions.blocks.get(at)?.outer ?? -1) {
      // The names of a class's body are not those of its methods.
      const isOuterClass = at !== scope && definitions.blocks.get(at)?.isClass === true;
      if (!isOuterClass) {
        const here = definitions.of(at, name);
        if (here.length > 0) return this.latest(name, here, line, depth);
        const [block] = definitions.blocksIn(at, name);
        if (block !== undefined)
          return {
            kind: definitions.blocks.get(block)?.isClass === true ? "class" : "function",
            line: block,
          };
      }
      if (at < 0) break;
    }
    return this.imported(name);
  }

  private imported(name: string): Known | undefined {
    let target: string | undefined;
    for (const binding of this.source.bindings().get(name)) {
      if (binding.kind !== "import") continue;
      // `try: import a as x; except ImportError: import b as x`: the one that the table knows.
      const found = canonical(binding.target);
      if (target === undefined || this.table.knows(found)) target = found;
    }
    if (target !== undefined) return { kind: "entity", name: target };
    for (const module of this.stars) {
      const full = canonical(`${module}.${name}`);
      if (this.table.knows(full)) return { kind: "entity", name: full };
    }
    return undefined;
  }

  /** What the definition before the line gives; where that says nothing, what another one does. */
  private latest(
    target: string,
    definitions: readonly Definition[],
    line: number,
    depth: number,
  ): Known | undefined {
    let low = 0;
    for (let high = definitions.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((definitions[middle]?.line ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    const before = definitions.slice(Math.max(0, low - maxTried), low).reverse();
    for (const definition of [...before, ...definitions.slice(low, low + maxTried)]) {
      const found = this.defined(target, definition, depth);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private defined(target: string, { line, kind }: Definition, depth: number): Known | undefined {
    const key = `${line} ${target}`;
    if (this.answers.has(key)) return this.answers.get(key);
    if (this.busy.has(key)) return undefined;
    this.busy.add(key);
    const given = this.statements.given(line, target, kind);
    let found: Known | undefined;
    if (given !== undefined) {
      found = given.value === undefined ? undefined : this.of(given.value, line, depth);
      if (found === undefined && given.annotation !== undefined)
        found = instance(this.of(given.annotation, line, depth));
    }
    this.busy.delete(key);
    this.answers.set(key, found);
    return found;
  }

  private attribute(of: Receiver, name: string, line: number, depth: number): Known | undefined {
    const known = this.of(of, line, depth);
    switch (known?.kind) {
      case "entity":
        return { kind: "entity", name: canonical(`${known.name}.${name}`) };
      case "object":
        return { kind: "member", object: known, name };
      case "member":
        return { kind: "member", object: { kind: "object", of: `${known.object.of}.${known.name}` }, name };
      case "class":
      case "instance":
        return this.ownAttribute(known.line, name, line, depth);
      case "super": {
        const base = this.classes.baseOf(known.line);
        return base === undefined
          ? undefined
          : { kind: "member", object: { kind: "object", of: base }, name };
      }
      default:
        return undefined;
    }
  }

  /** An attribute of a class of the file: a method, what its methods assign, what its body assigns, its base's. */
  private ownAttribute(classLine: number, name: string, line: number, depth: number): Known | undefined {
    if (depth > maxDepth) return undefined;
    const { definitions } = this;
    const method = this.classes.method(classLine, name);
    if (method !== undefined) {
      if (!this.classes.isProperty(method)) return { kind: "function", line: method };
      return this.returned(method, depth);
    }
    for (const target of [`self.${name}`, `cls.${name}`, name]) {
      const here = definitions.of(classLine, target);
      const found = here.length === 0 ? undefined : this.latest(target, here, line, depth);
      if (found !== undefined) return found;
    }
    for (const base of this.statements.bases(classLine)) {
      const known = this.of(base, classLine, depth);
      if (known?.kind !== "class" || known.line === classLine) continue;
      const found = this.ownAttribute(known.line, name, line, depth + 1);
      if (found !== undefined) return found;
    }
    const base = this.classes.baseOf(classLine, depth);
    // What a class of another file makes of its attributes is not seen here.
    if (base === undefined || !this.table.knows(base)) return undefined;
    return { kind: "member", object: { kind: "object", of: base }, name };
  }

  private call(callee: Receiver, given: readonly Given[], line: number, depth: number): Known | undefined {
    if (callee[0] === "name" && callee[1] === "super") {
      const around = this.definitions.classOf(this.definitions.scopeOf(line));
      return around === undefined ? undefined : { kind: "super", line: around };
    }
    const wraps = callee[0] === "name" ? callee[1] : callee[0] === "attr" ? callee[2] : "";
    if (wrappers.has(wraps)) {
      const [first] = given;
      return first?.value === undefined ? undefined : this.of(first.value, line, depth);
    }
    const known = this.of(callee, line, depth);
    switch (known?.kind) {
      case "entity": {
        const made = this.table.made(known.name) ?? (isClassName(known.name) ? known.name : undefined);
        return made === undefined ? undefined : objectOf(made, given);
      }
      case "member": {
        const made = this.table.made(`${known.object.of}.${known.name}`);
        if (made !== undefined) return objectOf(made, given);
        return this.zmqSocket(wraps, given);
      }
      case "class":
        return { kind: "instance", line: known.line };
      case "function":
        return this.returned(known.line, depth);
      default:
        return this.zmqSocket(wraps, given);
    }
  }

  /** `context.socket(zmq.REP)` is one whatever is known of the context. */
  private zmqSocket(method: string, given: readonly Given[]): Known | undefined {
    const isOne = method === "socket" && zmqTypeIn(given[0]?.text) !== undefined;
    return isOne ? objectOf("zmq.Socket", given) : undefined;
  }

  /** What a function of the file returns: by its annotation, or by the first `return` that says it. */
  private returned(defLine: number, depth: number): Known | undefined {
    const key = `${defLine} return`;
    if (this.answers.has(key)) return this.answers.get(key);
    if (this.busy.has(key)) return undefined;
    this.busy.add(key);
    let found: Known | undefined;
    for (const line of returnsOf(this.source, this.definitions, defLine, returnWord)) {
      const value = this.statements.returned(line);
      found = value === undefined ? undefined : this.of(value, line, depth);
      if (found !== undefined) break;
    }
    if (found === undefined) {
      const annotation = this.statements.returnAnnotation(defLine);
      if (annotation !== undefined) found = instance(this.of(annotation, defLine, depth));
    }
    this.busy.delete(key);
    this.answers.set(key, found);
    return found;
  }
}
