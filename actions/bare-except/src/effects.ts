import {
  type Header,
  type ParsePython,
  type PythonSource,
  quickHeader,
  quickStatement,
  type Statement,
  type SyntaxNode,
} from "@pawl/parser";
import { asksForTraceback, dottedName, isSuccess } from "./call-node.ts";
import { type CallKind, callKind, type Vocabulary, vocabularyOf } from "./calls.ts";
import { carries } from "./carries.ts";
import { followedBy, Level, type State, stateOf, type Told, untouched, worse } from "./level.ts";
import { calleeAt, standalone } from "./looks.ts";
import { Names } from "./names.ts";
import { OwnFunctions } from "./own-functions.ts";
import { Telling } from "./telling.ts";

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

const none: Effect = { state: untouched };
const printing: Effect = { state: stateOf(Level.nothing, "print") };
const logging: Effect = { state: stateOf(Level.nothing, "log") };

/** Answers what code in a handler does to the exception. */
export class Effects {
  private readonly source: PythonSource;
  private readonly vocabulary: Vocabulary;
  private readonly telling: Telling;
  private readonly parse: ParsePython | undefined;
  private readonly names: Names;
  /** The kinds of the calls that were met, by the callee. */
  private readonly kinds = new Map<string, CallKind>();
  /** The name that the exception is bound to in the handler at hand. */
  private name: string | undefined;
  private followCalls = false;
  private depth = 0;
  private ownFunctions: OwnFunctions | undefined;

  constructor(source: PythonSource, recorders: readonly string[], parse: ParsePython | undefined) {
    this.source = source;
    this.vocabulary = vocabularyOf(recorders);
    this.parse = parse;
    this.names = new Names(source);
    this.telling = new Telling(source, this.names, this.vocabulary);
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
   * What the simple statement between two offsets does when it runs.
   * @throws {GrammarNeeded}
   */
  of(start: number, end: number): Effect {
    if (!this.mayTell(start, end)) return this.untold(start, end);
    const { bytes } = this.source;
    return this.evaluate(quickStatement(bytes, start, end) ?? this.tree(this.source.text(start, end)));
  }

  /**
   * The same for the header of a compound statement, up to its colon.
   * @throws {GrammarNeeded}
   */
  ofHeader(header: Header): Effect {
    const { word, start, colon } = header;
    if (!this.mayTell(start, colon)) return this.untold(start, colon);
    const quick = quickHeader(this.source.bytes, header);
    return this.evaluate(quick ?? this.tree(standalone(word, this.source.text(start, colon))));
  }

  private mayTell(start: number, end: number): boolean {
    const own = this.followCalls ? this.ownFunctions : undefined;
    return end - start <= maxBytes && this.telling.between(start, end, this.name, own);
  }

  private tree(text: string): SyntaxNode {
    if (this.parse === undefined) throw new GrammarNeeded();
    return this.parse(text);
  }

  /** What code does that no word of tells more than that somebody was told. */
  private untold(start: number, end: number): Effect {
    const dotted = calleeAt(this.source.bytes, start, Math.min(end, start + 120));
    const kind = dotted === undefined ? "other" : this.kindOf(dotted);
    if (kind === "prints") return printing;
    return kind === "logs" ? logging : none;
  }

  private kindOf(dotted: string): CallKind {
    const known = this.kinds.get(dotted);
    if (known !== undefined) return known;
    const kind = callKind(dotted, this.names, this.vocabulary);
    this.kinds.set(dotted, kind);
    return kind;
  }

  private evaluate(node: SyntaxNode): Effect {
    if (this.depth >= maxDepth) return none;
    this.depth++;
    const effect = this.evaluateNode(node);
    this.depth--;
    return effect;
  }

  private evaluateNode(node: SyntaxNode): Effect {
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

  private all(node: SyntaxNode): Effect {
    let effect = none;
    for (const child of node.namedChildren) {
      if (child.type === "block") continue;
      effect = sequence(effect, this.evaluate(child));
    }
    return effect;
  }

  private field(node: SyntaxNode, name: string): Effect {
    const child = node.childForFieldName(name);
    return child === null ? none : this.evaluate(child);
  }

  /** `a if condition else b`: the condition, then the worse of the two. */
  private conditional(node: SyntaxNode): Effect {
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
  private firstIterable(node: SyntaxNode): Effect {
    const clause = node.namedChildren.find((child) => child.type === "for_in_clause");
    return clause === undefined ? none : this.field(clause, "right");
  }

  /** A statement that keeps a value: what it evaluates, and the exception handed on if it is (in) the value. */
  private keeping(node: SyntaxNode, value: SyntaxNode | null): Effect {
    const effect = this.all(node);
    if (value === null || !carries(value, this.name, this.names)) return effect;
    return sequence(effect, { state: stateOf(Level.handedOn) });
  }

  private call(node: SyntaxNode): Effect {
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
    switch (this.kindOf(dotted)) {
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
