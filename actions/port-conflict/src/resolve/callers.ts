import type { FunctionRow, ParameterRow } from "../python/names-fact.ts";
import { lastWord } from "../python/port-words.ts";
import { isSplat } from "../python/read-builtin.ts";
import type { Evaluator } from "./evaluate.ts";
import {
  type Caller,
  type Context,
  chosen,
  type Definition,
  type Found,
  type Known,
  keyOf,
  union,
  unknown,
} from "./known.ts";
import { Memo } from "./memo.ts";
import { placeOf } from "./names.ts";

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
  private readonly known: Memo<string, CallersOf>;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
    this.known = new Memo(evaluator.repository);
  }

  /** What a parameter of a function may be. */
  parameter(definition: Definition, row: FunctionRow, name: string, context: Context): Found {
    const { path, name: owner } = definition;
    const key = keyOf(definition);
    return this.evaluator.once(`parameter ${key} ${row[4][0]} ${name}`, context, () => {
      const option = this.evaluator.flags.option(definition, row, name);
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
      if (only !== undefined) return this.argument(only, row[1], name, position, byDefault, key, context);
      const all = this.of(definition, row);
      const { self } = context;
      const parts = all.callers.flatMap((caller) =>
        self !== undefined && this.isForOther(caller, definition, self)
          ? []
          : this.argument(caller, row[1], name, position, byDefault, key, context),
      );
      // What is not seen goes with nothing that a call gives, and a call that gives nothing with none that does.
      if (all.unresolved !== undefined) parts.push(chosen(unknown(all.unresolved), key, "unseen"));
      const usual = byDefault();
      if (all.callers.length > 0 || all.bare) {
        if (all.bare && usual !== undefined) parts.push(chosen(usual, key, "bare"));
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

  /** Whether a call reaches a method for objects of another class than the one at hand. */
  private isForOther({ of }: Caller, { path, name }: Definition, self: Definition): boolean {
    const { classes } = this.evaluator;
    const dot = name.lastIndexOf(".");
    if (of === undefined || dot < 0 || !classes.isBelow(self, { path, name: name.slice(0, dot) }))
      return false;
    return !classes.isBelow(of.class, self) && (of.made || !classes.isBelow(self, of.class));
  }

  /** Where a call stands; a method that calls another of its object is one of the same object. */
  private within({ context, of }: Caller, { self }: Context): Context {
    return self === undefined || of === undefined || of.made ? context : { ...context, self };
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
    asked: Context,
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
    if (given !== undefined) found = this.evaluator.evaluate(given, this.within(caller, asked));
    else if (splat >= 0 || keywords.some(([word]) => word === "**"))
      found = unknown(`\`*\` or \`**\` in a call of \`${lastWord(callee)}\``);
    else found = byDefault();
    if (found === undefined) return { known: [] };
    const taken = chosen(found, key, caller.id);
    const { handed } = caller;
    if (handed === undefined) return taken;
    const step = { at: handed.at, what: `\`${lastWord(callee)}\` is called` };
    return {
      ...taken,
      known: taken.known.map((known) => ({
        ...known,
        steps: [step, ...known.steps],
        ...(given !== undefined && { from: known.from ?? handed }),
      })),
    };
  }

  /** The calls that reach a function. */
  of(definition: Definition, row: FunctionRow): CallersOf {
    const key = keyOf(definition);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // A function that is asked for while its calls are looked for has no more of them.
    const { gaps } = this.evaluator.repository;
    this.known.set(key, { callers: [], bare: false, unresolved: "its calls depend on itself" }, gaps);
    const found = this.find(definition, row);
    this.known.set(key, found, gaps);
    return found;
  }

  private find(definition: Definition, row: FunctionRow): CallersOf {
    const { path, name } = definition;
    const { repository } = this.evaluator;
    repository.seek(definition);
    const owner = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : undefined;
    const isMethod = owner !== undefined && repository.file(path)?.classes.has(owner) === true;
    const isConstructor = isMethod && (lastWord(name) === "__init__" || lastWord(name) === "__new__");
    // What it overrides is called by the methods of the class that it is from.
    if (isMethod && owner !== undefined)
      for (const { path: above } of this.evaluator.classes.ancestry({ path, name: owner }).line)
        repository.file(above);
    const words = new Set([lastWord(name)]);
    const classes: readonly Definition[] =
      isMethod && owner !== undefined ? this.evaluator.classes.descendants({ path, name: owner }) : [];
    if (isConstructor) for (const child of classes) words.add(lastWord(child.name)).add("cls");
    const isStatic = row[3].some((decorator) => decorator[0] === "name" && decorator[1] === "staticmethod");
    const decorated = row[3].find((decorator) => decorator[0] !== "name" || !transparent.has(decorator[1]));
    let unresolved =
      decorated === undefined || isCommand(decorated) ? undefined : `\`${lastWord(name)}\` has a decorator`;
    const callers: Caller[] = [];
    let bare = false;
    for (const word of words) {
      for (const { path: from, row: call } of repository.index.callsOf(word)) {
        if (callers.length >= mostCalls)
          return { callers, bare, unresolved: `\`${name}\` has too many calls` };
        const reaches = this.evaluator.reaching.reaches(from, call, definition, isStatic);
        if (reaches === "unsure")
          unresolved ??= `a call of \`${call[1]}\` in ${from}:${call[4][0]} is not followed`;
        else if (reaches !== undefined) callers.push(reaches);
      }
      if (word === "cls" || word === "__init__" || word === "__new__") continue;
      const target = classes.find((child) => isConstructor && lastWord(child.name) === word) ?? definition;
      if (repository.index.callersBy(`${word}()`).some((from) => repository.sees(from, target))) bare = true;
      const hidden = repository.index.callersBy(word).find((from) => repository.sees(from, target));
      if (hidden !== undefined) unresolved ??= `a call of \`${word}\` in ${hidden} is not followed`;
    }
    return unresolved === undefined ? { callers, bare } : { callers, bare, unresolved };
  }
}

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
