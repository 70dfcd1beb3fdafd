import type { ParsePython, PythonSource, Statement } from "@pawl/parser";
import { asksForTraceback, dottedName, isSuccess, type Node } from "./call-node.ts";
import { callKind, tellingModules, tellingWords } from "./calls.ts";
import { carries } from "./carries.ts";
import { followedBy, Level, type State, stateOf, type Told, untouched, worse } from "./level.ts";
import { Names } from "./names.ts";
import { OwnFunctions } from "./own-functions.ts";

/** What evaluating some code does in any case. */
export interface Effect {
  readonly state: State;
  /** Set where the code never gets to its end: it raises or fails, or leaves the process as if all were well. */
  readonly ends?: "raised" | "exited";
}

/** Thrown where a question needs a tree and the grammar is not loaded; whoever asks loads it and asks again. */
export class GrammarNeeded extends Error {}

/** Python's own limit of nested brackets is 200; deeper code does not run. */
const maxDepth = 250;
/** No statement that a person wrote is longer; parsing one could take minutes. */
const maxBytes = 200_000;

const openParen = 0x28;

const none: Effect = { state: untouched };

/** Answers what code in a handler does to the exception. */
export class Effects {
  private readonly source: PythonSource;
  private readonly recorders: readonly string[];
  private readonly parse: ParsePython | undefined;
  private readonly names: Names;
  private telling: Set<string> | undefined;
  /** The name that the exception is bound to in the handler at hand. */
  private name: string | undefined;
  private followCalls = false;
  private depth = 0;
  private ownFunctions: OwnFunctions | undefined;

  constructor(source: PythonSource, recorders: readonly string[], parse: ParsePython | undefined) {
    this.source = source;
    this.recorders = recorders;
    this.parse = parse;
    this.names = new Names(source);
  }

  /**
   * Makes `name` the name under which the next questions know the exception, and says whether calls of the file's own
   * functions count by what these do.
   */
  bind(name: string | undefined, followCalls: boolean): void {
    this.name = name;
    this.followCalls = followCalls;
  }

  /** Says how the body of a function of the file is judged. */
  judgeFunctionsBy(outcomeOf: (body: readonly Statement[]) => Level): void {
    this.ownFunctions = new OwnFunctions(this.source, (body) => {
      const outer = this.name;
      this.name = undefined;
      const level = outcomeOf(body);
      this.name = outer;
      return level;
    });
  }

  /**
   * What the code between two offsets does when it runs: a simple statement, or a compound statement's header up to its
   * colon. `rewrite` turns a header into a statement that parses alone.
   * @throws {GrammarNeeded}
   */
  of(start: number, end: number, rewrite: (text: string) => string = (text) => text): Effect {
    if (end - start > maxBytes || !this.isTelling(start, end))
      return { state: stateOf(Level.nothing, this.toldBy(start, end)) };
    if (this.parse === undefined) throw new GrammarNeeded();
    return this.evaluate(this.parse(rewrite(this.source.text(start, end))));
  }

  /** Whether any word between two offsets could raise, exit, record, or be the exception. */
  private isTelling(start: number, end: number): boolean {
    this.telling ??= new Set([
      ...tellingWords(this.recorders),
      ...[...this.names.importedFrom(tellingModules)].filter((name) => !tellingModules.has(name)),
    ]);
    let telling = false;
    for (const token of this.source.tokens(start, end)) {
      if (token.kind === "string" && this.fieldsMayTell(token.start, token.end)) telling = true;
      if (token.kind !== "name") continue;
      const word = this.source.text(token.start, token.end);
      if (word === this.name || this.telling.has(word)) telling = true;
      if (
        this.followCalls &&
        this.source.bytes[token.end] === openParen &&
        (this.ownFunctions?.levelOf(word) ?? 0) > Level.nothing
      )
        telling = true;
    }
    return telling;
  }

  private fieldsMayTell(start: number, end: number): boolean {
    const text = this.source.text(start, end);
    return /^[A-Za-z]*[ftFT]/.test(text) && text.includes("{") && text.includes("(");
  }

  /** Told by the looks of a statement: `print(…)`, `log.error(…)`. */
  private toldBy(start: number, end: number): Told {
    const dotted = /^(?:return |await )?\s*([\w.]+)\s*\(/.exec(
      this.source.text(start, Math.min(end, start + 120)),
    )?.[1];
    if (dotted === undefined) return "nobody";
    const kind = callKind(dotted, this.names, this.recorders);
    return kind === "prints" ? "print" : kind === "logs" ? "log" : "nobody";
  }

  private evaluate(node: Node): Effect {
    if (this.depth >= maxDepth) return none;
    this.depth++;
    const effect = this.evaluateNode(node);
    this.depth--;
    return effect;
  }

  private evaluateNode(node: Node): Effect {
    switch (node.type) {
      case "call":
        return this.call(node);
      case "boolean_operator":
        return this.field(node, "left");
      case "conditional_expression":
        return this.conditional(node);
      case "lambda":
      case "function_definition":
      case "class_definition":
      case "identifier":
      case "comment":
        return none;
      case "list_comprehension":
      case "set_comprehension":
      case "dictionary_comprehension":
      case "generator_expression":
        return this.firstIterable(node);
      case "assignment":
      case "augmented_assignment":
        return this.keeping(node, node.childForFieldName("right"));
      case "named_expression":
        return this.keeping(node, node.childForFieldName("value"));
      case "return_statement":
      case "yield":
        return this.keeping(node, node.namedChild(0));
      default:
        return this.all(node);
    }
  }

  private all(node: Node): Effect {
    let effect = none;
    for (const child of node.namedChildren) {
      if (child.type === "block") continue;
      effect = sequence(effect, this.evaluate(child));
    }
    return effect;
  }

  private field(node: Node, name: string): Effect {
    const child = node.childForFieldName(name);
    return child === null ? none : this.evaluate(child);
  }

  /** `a if condition else b`: the condition, then the worse of the two. */
  private conditional(node: Node): Effect {
    const [yes, condition, no] = node.namedChildren;
    if (yes === undefined || condition === undefined || no === undefined) return this.all(node);
    const a = this.evaluate(yes);
    const b = this.evaluate(no);
    const both: Effect =
      a.ends !== undefined && a.ends === b.ends ? { state: untouched, ends: a.ends } : none;
    const state = worse(
      a.ends === undefined ? a.state : undefined,
      b.ends === undefined ? b.state : undefined,
    );
    return sequence(this.evaluate(condition), { ...both, state: state ?? untouched });
  }

  /** Of a comprehension only the first iterable is evaluated in any case. */
  private firstIterable(node: Node): Effect {
    const clause = node.namedChildren.find((child) => child.type === "for_in_clause");
    return clause === undefined ? none : this.field(clause, "right");
  }

  /** A statement that keeps a value: what it evaluates, and the exception handed on if it is (in) the value. */
  private keeping(node: Node, value: Node | null): Effect {
    const effect = this.all(node);
    if (value === null || !carries(value, this.name, this.names)) return effect;
    return sequence(effect, { state: stateOf(Level.handedOn) });
  }

  private call(node: Node): Effect {
    const callee = node.childForFieldName("function");
    const list = node.childForFieldName("arguments");
    const args =
      list?.type === "argument_list" ? list.namedChildren.filter((arg) => arg.type !== "comment") : [];
    let effect = callee === null ? none : this.evaluate(callee);
    if (list !== null)
      effect = sequence(effect, list.type === "argument_list" ? this.all(list) : this.evaluate(list));
    const dotted = callee === null ? "?" : dottedName(callee);
    const did = (level: Level, told?: Told): Effect => sequence(effect, { state: stateOf(level, told) });
    if (args.some(asksForTraceback(dotted))) return did(Level.recorded);
    switch (callKind(dotted, this.names, this.recorders)) {
      case "raises":
        return sequence(effect, { state: untouched, ends: "raised" });
      case "exits":
        return sequence(effect, { state: untouched, ends: isSuccess(args) ? "exited" : "raised" });
      case "records":
        return did(Level.recorded);
      case "prints":
        return did(Level.nothing, "print");
      case "logs":
        return did(Level.nothing, "log");
      case "describes":
        return effect;
      case "other": {
        const own = this.followCalls ? this.ownFunctions?.known(dotted) : undefined;
        if (own === Level.raised) return sequence(effect, { state: untouched, ends: "raised" });
        if (own === Level.recorded) return did(Level.recorded);
        return args.some((arg) => carries(arg, this.name, this.names)) ? did(Level.handedOn) : effect;
      }
    }
  }
}

/** One after the other; what comes after an end is never reached. */
function sequence(first: Effect, second: Effect): Effect {
  if (first.ends !== undefined) return first;
  const state = followedBy(first.state, second.state);
  return second.ends === undefined ? { state } : { state, ends: second.ends };
}
