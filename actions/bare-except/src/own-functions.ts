import type { PythonSource, Statement } from "@pawl/parser";
import { Level } from "./level.ts";

/** What calls of a file's own functions do: the level of the worst path through their bodies. */
export class OwnFunctions {
  private readonly source: PythonSource;
  private readonly outcomeOf: (body: readonly Statement[]) => Level;
  private readonly levels = new Map<string, Level>();

  constructor(source: PythonSource, outcomeOf: (body: readonly Statement[]) => Level) {
    this.source = source;
    this.outcomeOf = outcomeOf;
  }

  /**
   * The level of the file's only function of that name, `nothing` where it has none or several. To be asked before a
   * tree is made of the calling statement, because the answer may need trees of its own.
   */
  levelOf(name: string): Level {
    const known = this.levels.get(name);
    if (known !== undefined) return known;
    // Until it is found: a function that calls itself does not save itself.
    this.levels.set(name, Level.nothing);
    const bindings = this.source.bindings().get(name);
    const only = bindings.length === 1 ? bindings[0] : undefined;
    if (only?.kind !== "definition") return Level.nothing;
    const clause = this.source.outline.clause(only.line);
    if (clause?.word !== "def") return Level.nothing;
    const level = this.outcomeOf(clause.body);
    this.levels.set(name, level);
    return level;
  }

  /** The level of a callee as written (`name`, `self.name`) if it was asked for before. */
  known(dotted: string): Level | undefined {
    return this.levels.get(/^(?:self\.|cls\.)?(\w+)$/.exec(dotted)?.[1] ?? "");
  }
}
