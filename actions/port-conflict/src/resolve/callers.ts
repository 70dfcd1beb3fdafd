import type { CallRow, FunctionRow, ParameterRow } from "../python/names-fact.ts";
import { lastWord } from "../python/port-words.ts";
import { isSplat } from "../python/read-expression.ts";
import type { Evaluator } from "./evaluate.ts";
import {
  type Caller,
  type Context,
  type Definition,
  type Found,
  type Inner,
  type Known,
  union,
  unknown,
} from "./known.ts";
import { placeOf, positionOf } from "./names.ts";

/** The calls of one function, and why they may not be all. */
interface CallersOf {
  readonly callers: readonly Caller[];
  /** Whether something calls it without arguments. */
  readonly bare: boolean;
  readonly unresolved?: string;
}

/** More calls of one function are not followed. */
const mostCalls = 300;

/** What the calls in the repository give to parameters. */
export class Callers {
  private readonly evaluator: Evaluator;
  private readonly known = new Map<string, CallersOf>();

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** What a parameter of a function may be. */
  parameter(definition: Definition, row: FunctionRow, name: string, context: Context): Found {
    const { path, name: owner } = definition;
    const key = keyOf(definition);
    return this.evaluator.once(`parameter ${key} ${row[4][0]} ${name}`, context, () => {
      const option = this.evaluator.calls.option(definition, row, name);
      if (option !== undefined) return option;
      const position = row[1].findIndex(([parameter]) => parameter === name);
      const parameter = row[1][position];
      if (parameter === undefined || parameter[1] === "*" || parameter[1] === "**")
        return unknown(`\`${name}\` collects arguments`);
      const scope = owner.includes(".") ? owner.slice(0, owner.lastIndexOf(".")) : "<module>";
      const byDefault = (): Found | undefined =>
        parameter[2] === 0
          ? undefined
          : this.stepped(
              this.evaluator.evaluate(parameter[2], { path, scope, position: row[4][0] }),
              definition,
              row,
              name,
            );
      const only = context.frames?.get(key);
      if (only !== undefined) return this.argument(only, row[1], name, position, byDefault, key);
      const all = this.of(definition, row);
      const parts = all.callers.map((caller) =>
        this.argument(caller, row[1], name, position, byDefault, key),
      );
      if (all.unresolved !== undefined) parts.push(unknown(all.unresolved));
      const usual = byDefault();
      if (all.callers.length > 0 || all.bare) {
        if (all.bare && usual !== undefined) parts.push(usual);
        return union(parts);
      }
      if (usual === undefined) {
        const typed = this.annotated(parameter, { path, scope });
        return (
          typed ??
          union([
            ...parts,
            unknown(`nothing in the repository calls \`${lastWord(owner)}\` with \`${name}\``),
          ])
        );
      }
      const open = usual.known.map(
        (known): Known => ({ ...known, overridable: known.overridable ?? "a caller" }),
      );
      return union([{ ...usual, known: open }, ...parts]);
    });
  }

  private annotated([, , , annotation]: ParameterRow, context: Context): Found | undefined {
    const name = /^[\w.]+/.exec(annotation)?.[0];
    if (name === undefined) return undefined;
    const found = this.evaluator.names.dotted(name, context);
    const known = found.known.flatMap((item): Known[] =>
      item.value.type === "class"
        ? [{ ...item, value: { type: "object", class: item.value.class, exact: false } }]
        : [],
    );
    return known.length === 0 ? undefined : { known };
  }

  private stepped(found: Found, { path }: Definition, row: FunctionRow, name: string): Found {
    const step = { at: placeOf(path, row[4]), what: `\`${name}\` has a default` };
    return { ...found, known: found.known.map((known) => ({ ...known, steps: [step, ...known.steps] })) };
  }

  private argument(
    caller: Caller,
    parameters: readonly ParameterRow[],
    name: string,
    position: number,
    byDefault: () => Found | undefined,
    key: string,
  ): Found {
    const [, callee, positional, keywords] = caller.call;
    const index = position - caller.skip;
    const keyword = keywords.find(([word]) => word === name)?.[1];
    const kind = parameters[position]?.[1];
    const splat = positional.findIndex(isSplat);
    const ahead = parameters.slice(0, position).some(([, before]) => before === "*");
    const given =
      keyword ??
      (kind !== "k" && !ahead && index >= 0 && (splat < 0 || index < splat) ? positional[index] : undefined);
    let found: Found | undefined;
    if (given !== undefined) found = this.evaluator.evaluate(given, caller.context);
    else if (splat >= 0 || keywords.some(([word]) => word === "**"))
      found = unknown(`\`*\` or \`**\` in a call of \`${lastWord(callee)}\``);
    else found = byDefault();
    if (found === undefined) return { known: [] };
    const chosen = this.evaluator.chosen(found, key, caller.id);
    const { handed } = caller;
    if (handed === undefined) return chosen;
    const step = { at: handed.at, what: `\`${lastWord(callee)}\` is called` };
    return {
      ...chosen,
      known: chosen.known.map((known) => ({
        ...known,
        steps: [step, ...known.steps],
        ...(given !== undefined && { from: known.from ?? handed }),
      })),
    };
  }

  /** The calls that reach a function. */
  private of(definition: Definition, row: FunctionRow): CallersOf {
    const key = keyOf(definition);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // A function that is asked for while its calls are looked for has no more of them.
    this.known.set(key, { callers: [], bare: false, unresolved: "its calls depend on itself" });
    const found = this.find(definition, row);
    this.known.set(key, found);
    return found;
  }

  private find(definition: Definition, row: FunctionRow): CallersOf {
    const { path, name } = definition;
    const { repository, members } = this.evaluator;
    const owner = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : undefined;
    const isMethod = owner !== undefined && repository.file(path)?.classes.has(owner) === true;
    const isConstructor = isMethod && (lastWord(name) === "__init__" || lastWord(name) === "__new__");
    const words = new Set([lastWord(name)]);
    const classes: Definition[] =
      isMethod && owner !== undefined ? members.descendants({ path, name: owner }) : [];
    if (isConstructor) for (const child of classes) words.add(lastWord(child.name)).add("cls");
    const isStatic = row[3].some((decorator) => decorator[0] === "name" && decorator[1] === "staticmethod");
    const decorated = row[3].find((decorator) => decorator[0] !== "name" || !transparent.has(decorator[1]));
    let unresolved =
      decorated === undefined || isCommand(decorated) ? undefined : `\`${lastWord(name)}\` has a decorator`;
    const callers: Caller[] = [];
    let bare = false;
    for (const word of words) {
      for (const { path: from, row: call } of repository.callsOf(word)) {
        if (callers.length >= mostCalls)
          return { callers, bare, unresolved: `\`${name}\` has too many calls` };
        const reaches = this.reaches(from, call, definition, isStatic);
        if (reaches === "unsure")
          unresolved ??= `a call of \`${call[1]}\` in ${from}:${call[4][0]} is not followed`;
        else if (reaches !== undefined) callers.push(reaches);
      }
      if (word === "cls" || word === "__init__" || word === "__new__") continue;
      const target = classes.find((child) => isConstructor && lastWord(child.name) === word) ?? definition;
      if (repository.callersBy(`${word}()`).some((from) => repository.sees(from, target))) bare = true;
      const hidden = repository.callersBy(word).find((from) => repository.sees(from, target));
      if (hidden !== undefined) unresolved ??= `a call of \`${word}\` in ${hidden} is not followed`;
    }
    return unresolved === undefined ? { callers, bare } : { callers, bare, unresolved };
  }

  /** The call as one of a function; `"unsure"` where it may be, `undefined` where it is not. */
  private reaches(
    path: string,
    call: CallRow,
    definition: Definition,
    isStatic: boolean,
  ): Caller | "unsure" | undefined {
    const { names, repository } = this.evaluator;
    const [scopeIndex, callee, positional, keywords, at] = call;
    const scope = repository.file(path)?.fact.scopes[scopeIndex] ?? "<module>";
    const position = positionOf(at) + 0.5;
    const context: Context = { path, scope, position };
    const handsOn =
      /^(?:Thread|Process|Timer|partial|submit|run_in_executor|to_thread|apply_async|start_new_thread|spawn)$/.test(
        lastWord(callee),
      );
    if (handsOn) return this.handedOn(path, call, definition, context);
    const found = names.dotted(callee, context);
    const skip = this.skipOf(found, definition, isStatic);
    if (skip === undefined) {
      if (found.unresolved === undefined && found.known.length > 0) return undefined;
      return repository.sees(path, definition) || callee.startsWith("super()")
        ? this.maybe(callee, definition)
        : undefined;
    }
    return {
      id: `${path}:${at.join(":")}`,
      call: ["call", callee, positional, keywords, at[0]],
      context,
      skip,
      handed: {
        at: placeOf(path, at),
        scope,
        code: call[5],
        branches: call[6].filter((block) => /^\d/.test(block)),
      },
    };
  }

  /** A method's name alone says little where it is called on something unknown; a name that is imported says more. */
  private maybe(callee: string, { name }: Definition): "unsure" | undefined {
    const [root] = callee.split(".");
    return callee.includes(".") && root !== "self" && root !== "super()" && !name.includes(".")
      ? undefined
      : "unsure";
  }

  private handedOn(
    path: string,
    call: CallRow,
    definition: Definition,
    context: Context,
  ): Caller | "unsure" | undefined {
    const [, callee, positional, keywords, at, code, blocks] = call;
    const target = keywords.find(([name]) => name === "target")?.[1];
    const [first] = positional;
    const handed = target ?? first;
    if (handed?.[0] !== "name") return undefined;
    const found = this.evaluator.names.dotted(handed[1], context);
    const skip = this.skipOf(found, definition, false);
    if (skip === undefined) return undefined;
    const list =
      keywords.find(([name]) => name === "args")?.[1] ??
      (target === undefined ? undefined : (["list", []] as const));
    const map = keywords.find(([name]) => name === "kwargs")?.[1];
    const rest = /Thread|Process|Timer|start_new_thread|spawn$/.test(lastWord(callee));
    if ((list !== undefined && list[0] !== "list") || (map !== undefined && map[0] !== "map"))
      return "unsure";
    const args = rest && target !== undefined ? (list?.[1] ?? []) : positional.slice(1);
    const named = map?.[1] ?? (rest ? [] : keywords);
    return {
      id: `${path}:${at.join(":")}`,
      call: ["call", handed[1], args, named, at[0]],
      context,
      skip,
      handed: {
        at: placeOf(path, at),
        scope: context.scope,
        code,
        branches: blocks.filter((block) => /^\d/.test(block)),
      },
    };
  }

  /** How many parameters a callee fills by itself if it is the function. */
  private skipOf(found: Found, definition: Definition, isStatic: boolean): number | undefined {
    for (const { value } of found.known) {
      const skip = this.skip(value, definition);
      if (skip !== undefined) return isStatic ? 0 : skip;
    }
    return undefined;
  }

  private skip(value: Inner, definition: Definition): number | undefined {
    const { members } = this.evaluator;
    if (value.type === "class") {
      const method = members.method(value.class, "__init__") ?? members.method(value.class, "__new__");
      if (method !== undefined && isSame(method, definition)) return 1;
      return isSame(value.class, definition) ? 0 : undefined;
    }
    if (value.type !== "function") return undefined;
    if (isSame(value.function, definition)) return value.skip;
    // A method called on `self` may be that of a class that inherits.
    if (
      value.self?.type !== "object" ||
      value.self.exact ||
      lastWord(value.function.name) !== lastWord(definition.name)
    )
      return undefined;
    const owner = definition.name.slice(0, definition.name.lastIndexOf("."));
    const { line } = members.ancestry({ path: definition.path, name: owner });
    const base = value.self.class;
    return line.some((ancestor) => isSame(ancestor, base)) ? value.skip : undefined;
  }

  /** Whether an attribute of a class is a field that its constructor takes. */
  isField(definition: Definition, name: string): boolean {
    const { path, name: owner } = definition;
    const file = this.evaluator.repository.file(path);
    if (file?.bindings.has(`${owner} ${name}`) !== true) return false;
    return this.hasFields(definition);
  }

  private hasFields(definition: Definition): boolean {
    const { line, outside } = this.evaluator.members.ancestry(definition);
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
      const settings = this.evaluator.members
        .ancestry(made)
        .outside.some((base) => lastWord(base) === "BaseSettings");
      const usual = union(
        rows.map((row) => {
          const inner = this.evaluator.members.fieldDefault(row[2]);
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
          ? this.of(made, [made.name, [], [], [], [0, 0, 0, 0]])
          : { callers: [only], bare: false };
      const parts: Found[] = [];
      for (const caller of all.callers) {
        const [, , positional, keywords] = caller.call;
        const given = keywords.find(([word]) => word === name)?.[1];
        if (given !== undefined) {
          const found = this.evaluator.chosen(this.evaluator.evaluate(given, caller.context), key, caller.id);
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
        } else if (keywords.some(([word]) => word === "**")) parts.push(open, unknown("`**` in a call"));
        else parts.push(this.evaluator.chosen(open, key, caller.id));
      }
      if ("unresolved" in all && all.unresolved !== undefined) parts.push(unknown(all.unresolved));
      if (parts.length === 0 || all.bare) parts.push(open);
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
      ? this.evaluator.chosen(usual, key, id)
      : unknown(`\`${name}\` may be given by its position in ${context.path}`);
  }
}

/** The key of a function or class. */
export function keyOf({ path, name }: Definition): string {
  return `${path} ${name}`;
}

function isSame(one: Definition, other: Definition): boolean {
  return one.path === other.path && one.name === other.name;
}

const fieldBases = /^(?:BaseModel|BaseSettings|NamedTuple|Struct)$/;
const fieldDecorators = /^(?:dataclass|dataclass_transform|define|frozen|mutable|attrs|s|dataclasses)$/;
/** Decorators that leave parameters as they are. */
const transparent: ReadonlySet<string> = new Set(
  "staticmethod classmethod property abstractmethod abc.abstractmethod override typing.override cache lru_cache functools.cache functools.lru_cache contextmanager contextlib.contextmanager asynccontextmanager asyncio.coroutine gen.coroutine".split(
    " ",
  ),
);

function isCommand(decorator: readonly unknown[]): boolean {
  return (
    decorator[0] === "call" &&
    typeof decorator[1] === "string" &&
    /(?:^|\.)(?:option|argument|command|group|lru_cache|wraps)$/.test(decorator[1])
  );
}
