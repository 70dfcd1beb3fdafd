import type { Expression } from "../model/expression.ts";
import { lastWord } from "../python/port-words.ts";
import { isSplat } from "../python/read-builtin.ts";
import type { Evaluator } from "./evaluate.ts";
import {
  type Caller,
  type Context,
  chosen,
  type Definition,
  type Found,
  isSame,
  keyOf,
  union,
  unknown,
} from "./known.ts";

/** The fields of data classes, models and settings: attributes that a constructor takes. */
export class Fields {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** Whether an attribute of a class is a field that its constructor takes. */
  isField(definition: Definition, name: string): boolean {
    const { path, name: owner } = definition;
    const file = this.evaluator.repository.file(path);
    if (file?.bindings.has(`${owner} ${name}`) !== true) return false;
    return this.hasFields(definition);
  }

  private hasFields(definition: Definition): boolean {
    const { line, outside } = this.evaluator.classes.ancestry(definition);
    if (outside.some((base) => fieldBases.test(lastWord(base)))) return true;
    return line.some(({ path, name }) =>
      (this.evaluator.repository.file(path)?.classes.get(name)?.[2] ?? []).some((decorator) =>
        fieldDecorators.test(lastWord(decorator)),
      ),
    );
  }

  /** What a field may be: its default, and what the constructor's calls give. */
  field(made: Definition, owner: Definition, name: string, context: Context): Found {
    const { path, name: scope } = owner;
    const key = keyOf(made);
    const rows = this.evaluator.repository.file(path)?.bindings.get(`${scope} ${name}`) ?? [];
    return this.evaluator.once(`field ${key} ${scope} ${name}`, context, () => {
      const settings = this.evaluator.classes
        .ancestry(made)
        .outside.some((base) => lastWord(base) === "BaseSettings");
      const usual = union(
        rows.map((row) => {
          const inner = this.evaluator.fields.fieldDefault(row[2]);
          if (inner === "none") return { known: [] };
          const value = inner ?? row[2];
          return this.evaluator.names.binding(path, scope, [row[0], row[1], value, row[3], row[4]], {
            path,
            scope,
          });
        }),
      );
      const open = settings
        ? {
            ...usual,
            known: usual.known.map((known) => ({
              ...known,
              overridable: known.overridable ?? `\`${name.toUpperCase()}\` in the environment`,
            })),
          }
        : usual;
      const only = context.frames?.get(key);
      const all =
        only === undefined
          ? this.evaluator.callers.of(made, [made.name, [], [], [], [0, 0, 0, 0]])
          : { callers: [only], bare: false };
      const parts: Found[] = [];
      for (const caller of all.callers) {
        const [, , positional, keywords] = caller.call;
        const given = keywords.find(([word]) => word === name)?.[1];
        if (given !== undefined) {
          const found = chosen(this.evaluator.evaluate(given, caller.context), key, caller.id);
          const { handed } = caller;
          parts.push(
            handed === undefined
              ? found
              : {
                  ...found,
                  known: found.known.map((known) => ({
                    ...known,
                    from: known.from ?? handed,
                    steps: [{ at: handed.at, what: `\`${lastWord(made.name)}\` is made` }, ...known.steps],
                  })),
                },
          );
        } else if (positional.length > 0) {
          parts.push(this.byPosition(made, owner, name, caller, key, open));
        } else if (keywords.some(([word]) => word === "**"))
          parts.push(chosen(union([open, unknown("`**` in a call")]), key, caller.id));
        else parts.push(chosen(open, key, caller.id));
      }
      if ("unresolved" in all && all.unresolved !== undefined)
        parts.push(chosen(unknown(all.unresolved), key, "unseen"));
      if (parts.length === 0) parts.push(open);
      else if (all.bare) parts.push(chosen(open, key, "bare"));
      return union(parts);
    });
  }

  /** Fields in order are known only where the class has them all itself and every one has a row. */
  private byPosition(
    made: Definition,
    owner: Definition,
    name: string,
    { call, context, id }: Caller,
    key: string,
    usual: Found,
  ): Found {
    if (call[2].some(isSplat)) return unknown("`*` in a call");
    return isSame(made, owner) && call[2].length === 0
      ? chosen(usual, key, id)
      : unknown(`\`${name}\` may be given by its position in ${context.path}`);
  }

  /** Whether an expression is a `Field(…)` and the like, and what its default is; `undefined` where it is none. */
  fieldDefault(value: Expression): Expression | "none" | undefined {
    if (value[0] !== "call" || !/^(?:Field|field|ib|attrib)$/.test(lastWord(value[1]))) return undefined;
    const named = value[3].find(([key]) => key === "default")?.[1];
    if (value[3].some(([key]) => key === "default_factory" || key === "factory"))
      return ["?", "a `default_factory`"];
    return named ?? value[2][0] ?? "none";
  }
}

const fieldBases = /^(?:BaseModel|BaseSettings|NamedTuple|Struct)$/;
const fieldDecorators = /^(?:dataclass|dataclass_transform|define|frozen|mutable|attrs|s|dataclasses)$/;
