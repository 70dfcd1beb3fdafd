import type { Clause, CompoundStatement, PythonSource, Statement } from "@pawl/parser";
import { readHandlerHeader } from "@pawl/parser";
import type { BroadTypes } from "./broad.ts";
import type { Effect, Effects } from "./effects.ts";
import { followedBy, Level, type State, untouched, worse } from "./level.ts";
import { hasExits, join, leaving, mapWays, nowhere, only, type Ways, worst } from "./ways.ts";

/** How a path leaves a handler. */
export type Exit = "end" | "return" | "continue" | "break" | "exit";

/** The worst path through a handler, and whether some other path does better. */
export interface Outcome {
  readonly level: Level;
  readonly told: State["told"];
  readonly exit: Exit;
  readonly onlySome: boolean;
}

/** Follows every path through a handler's body. */
export class Paths {
  private readonly source: PythonSource;
  private readonly effects: Effects;
  private readonly broad: BroadTypes;

  constructor(source: PythonSource, effects: Effects, broad: BroadTypes) {
    this.source = source;
    this.effects = effects;
    this.broad = broad;
  }

  /**
   * The worst path through the body. A path that raises or fails is the best there is; a body in which no path ends (an
   * endless loop) counts as raising. Exceptions that a statement may raise by itself are no paths, but for what an inner
   * `try` makes of them.
   */
  outcome(body: readonly Statement[]): Outcome {
    const ways = this.block(body, untouched);
    const exits: readonly [Exit, State | undefined][] = [
      ["end", ways.next],
      ["return", ways.return],
      ["continue", ways.continue],
      ["break", ways.break],
      ["exit", ways.exit],
    ];
    let found: { exit: Exit; state: State } | undefined;
    let best: Level = ways.raise === undefined ? Level.nothing : Level.raised;
    for (const [exit, state] of exits) {
      if (state === undefined) continue;
      if (state.best > best) best = state.best;
      if (found === undefined || state.level < found.state.level) found = { exit, state };
    }
    if (found === undefined) return { level: Level.raised, told: "nobody", exit: "end", onlySome: false };
    const { level, told } = found.state;
    return { level, told, exit: found.exit, onlySome: best > level };
  }

  private block(body: readonly Statement[], from: State): Ways {
    let left = nowhere;
    let next: State | undefined = from;
    for (const statement of body) {
      if (next === undefined) break;
      const further = this.statement(statement, next);
      next = further.next;
      // Most statements only go on.
      if (left !== nowhere || hasExits(further)) left = join(left, leaving(further));
    }
    return left === nowhere ? only("next", next) : { ...left, next };
  }

  private statement(statement: Statement, from: State): Ways {
    if ("clauses" in statement) return this.compound(statement, from);
    const { kind, start, end } = statement;
    switch (kind) {
      case "Raise":
        return only("raise", from);
      case "Break":
        return only("break", from);
      case "Continue":
        return only("continue", from);
      case "Return":
        return this.after(this.effects.of(start, end), from, "return");
      case "Pass":
      case "Global":
      case "Nonlocal":
      case "Import":
      case "ImportFrom":
        return only("next", from);
      case "Assert":
        // `assert False` is a raise to everyone who does not run Python with -O.
        if (/^assert\s*\(?\s*(False|0|None)\b/.test(this.source.text(start, Math.min(end, start + 40)))) {
          return only("raise", from);
        }
        return this.after(this.effects.of(start, end), from, "next");
      default:
        return this.after(this.effects.of(start, end), from, "next");
    }
  }

  private after(effect: Effect, from: State, way: "next" | "return"): Ways {
    const state = followedBy(from, effect.state);
    if (effect.ends === "raised") return only("raise", state);
    return only(effect.ends === "exited" ? "exit" : way, state);
  }

  private compound(statement: CompoundStatement, from: State): Ways {
    switch (statement.kind) {
      case "If":
        return this.branches(statement.clauses, from);
      case "For":
      case "While":
        return this.loop(statement.clauses, from);
      case "With":
        return this.with(statement.clauses, from);
      case "Try":
        return this.try(statement.clauses, from);
      case "Match":
        return this.match(statement.clauses, from);
      case "FunctionDef":
      case "ClassDef":
        // A definition only defines; what its body does, it does when called.
        return only("next", from);
    }
  }

  private branches(clauses: readonly Clause[], from: State): Ways {
    let ways = nowhere;
    let state: State | undefined = from;
    for (const clause of clauses) {
      if (state === undefined) break;
      if (clause.word === "else") {
        ways = join(ways, this.block(clause.body, state));
        state = undefined;
        continue;
      }
      const tested: Ways = this.after(this.effects.ofHeader(clause), state, "next");
      ways = join(ways, leaving(tested));
      state = tested.next;
      const constant = this.constantTest(clause);
      if (state !== undefined && constant !== false) ways = join(ways, this.block(clause.body, state));
      if (constant === true) state = undefined;
    }
    return join(ways, only("next", state));
  }

  private loop(clauses: readonly Clause[], from: State): Ways {
    const [head, otherwise] = clauses;
    if (head === undefined) return only("next", from);
    const tested = this.after(this.effects.ofHeader(head), from, "next");
    if (tested.next === undefined) return tested;
    const endless = head.word === "while" && this.constantTest(head) === true;
    const body = this.block(head.body, tested.next);
    const done: State | undefined = endless ? undefined : tested.next;
    const last =
      done === undefined || otherwise === undefined ? only("next", done) : this.block(otherwise.body, done);
    const out = { ...body, break: undefined, continue: undefined, next: undefined };
    return join(join(out, last), only("next", body.break));
  }

  private with(clauses: readonly Clause[], from: State): Ways {
    const [clause] = clauses;
    if (clause === undefined) return only("next", from);
    const entered = this.after(this.effects.ofHeader(clause), from, "next");
    if (entered.next === undefined) return entered;
    const body = this.block(clause.body, entered.next);
    const header = this.source.text(clause.start, clause.colon);
    // These managers end the exceptions that they name: a raise below them goes nowhere.
    return /\b(suppress|assertRaises(Regex)?|raises)\s*\(/.test(header)
      ? join({ ...body, raise: undefined }, only("next", body.raise))
      : body;
  }

  private try(clauses: readonly Clause[], from: State): Ways {
    const part = (word: Clause["word"]): Clause | undefined => clauses.find((clause) => clause.word === word);
    const tried = this.block(part("try")?.body ?? [], from);
    const handlers = clauses.filter((clause) => clause.word === "except");
    let ways: Ways = tried;
    if (handlers.length > 0) {
      const entry = worse(this.afterFirst(part("try")?.body ?? [], from), tried.raise) ?? from;
      const all = handlers.some((handler) => this.catchesAll(handler));
      ways = { ...tried, raise: all ? undefined : tried.raise };
      const otherwise = part("else");
      if (otherwise !== undefined && tried.next !== undefined) {
        ways = join(leaving(ways), this.block(otherwise.body, tried.next));
      }
      for (const handler of handlers) ways = join(ways, this.block(handler.body, entry));
    }
    const last = part("finally");
    return last === undefined ? ways : this.finally(last, ways);
  }

  /**
   * Where an inner handler begins: after the first statement of its `try`. What was recorded in that statement is taken
   * as recorded: a logger that fails is no path worth a finding.
   */
  private afterFirst(body: readonly Statement[], from: State): State {
    const first = body[0];
    if (first === undefined || "clauses" in first) return from;
    return worst(this.statement(first, from)) ?? from;
  }

  private catchesAll(handler: Clause): boolean {
    const { types } = readHandlerHeader(this.source.bytes, handler.start, handler.colon);
    return types.length === 0 || this.broad.find(types, () => []) !== undefined;
  }

  /** A `finally` runs on every way out; where it leaves by itself, it overrides them. */
  private finally(clause: Clause, ways: Ways): Ways {
    const own = this.block(clause.body, untouched);
    const before = worst(ways) ?? untouched;
    const { next } = own;
    const left = mapWays(leaving(own), (state) => followedBy(before, state));
    return next === undefined
      ? left
      : join(
          mapWays(ways, (state) => followedBy(state, next)),
          left,
        );
  }

  private match(clauses: readonly Clause[], from: State): Ways {
    const [head, ...cases] = clauses;
    if (head === undefined) return only("next", from);
    const tested = this.after(this.effects.ofHeader(head), from, "next");
    const state = tested.next;
    if (state === undefined) return tested;
    let ways = leaving(tested);
    for (const clause of cases) ways = join(ways, this.block(clause.body, state));
    const last = cases[cases.length - 1];
    const covers =
      last !== undefined &&
      /^case\s+\(?\s*[^\W\d]\w*\s*\)?\s*$/u.test(this.source.text(last.start, last.colon));
    return covers ? ways : join(ways, only("next", state));
  }

  /** What a test that is a literal always says. */
  private constantTest(clause: Clause): boolean | undefined {
    const test = this.source
      .text(clause.start + clause.word.length, Math.min(clause.colon, clause.start + 40))
      .trim();
    if (/^\(*\s*(True|1)\s*\)*$/.test(test)) return true;
    return /^\(*\s*(False|0|None)\s*\)*$/.test(test) ? false : undefined;
  }
}
