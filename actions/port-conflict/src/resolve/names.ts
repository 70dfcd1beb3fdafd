import type { Place } from "@pawl/gate";
import type { BindingRow, Extent, FunctionRow } from "../python/names-fact.ts";
import { countsOf } from "./counts.ts";
import type { Evaluator } from "./evaluate.ts";
import { isData } from "./is-data.ts";
import {
  type Context,
  chosen,
  type Found,
  flatMap,
  GAP,
  type Inner,
  just,
  setKey,
  union,
  unknown,
} from "./known.ts";
import { positionOf, reach } from "./reach.ts";
import { classAround, type FileNames } from "./repository.ts";

/** The place of a row. */
export function placeOf(path: string, [line, column, endLine, endColumn]: Extent): Place {
  return { path, line, column, endLine, endColumn };
}

/** What names stand for, by the scoping of Python's reference manual (4.2). */
export class Names {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** A dotted name, with calls without arguments in it. */
  dotted(name: string, context: Context): Found {
    const [first = "", ...rest] = name.split(".");
    let found = first === "super()" ? this.parent(context, rest[0]) : this.rooted(first, context);
    for (const [index, part] of rest.entries()) {
      const bare = part.endsWith("()") ? part.slice(0, -2) : part;
      const isOwn = first === "self" && index === 0;
      found = flatMap(found, (known) => this.evaluator.members.attribute(known, bare, context, isOwn));
      if (bare !== part)
        found = flatMap(found, ({ value }) => this.evaluator.calls.plain(value, part, context));
    }
    return found;
  }

  private rooted(part: string, context: Context): Found {
    if (!part.endsWith("()")) return this.name(part, context);
    const bare = part.slice(0, -2);
    return flatMap(this.name(bare, context), ({ value }) => this.evaluator.calls.plain(value, part, context));
  }

  /** The class around a scope that is a method; `undefined` elsewhere. */
  classAround(path: string, scope: string): string | undefined {
    const file = this.evaluator.repository.file(path);
    return file === undefined ? undefined : (file.around.get(scope) ?? classAround(scope, file.classes));
  }

  private parent({ path, scope }: Context, method: string | undefined): Found {
    const name = this.classAround(path, scope);
    if (name === undefined) return unknown("`super()` outside of a class is not followed");
    const base = this.evaluator.classes.parent({ path, name }, method);
    return base === undefined
      ? unknown("the class that `super()` means is not known")
      : just({ type: "object", class: base, exact: true });
  }

  /** What one name stands for where it is used. */
  name(name: string, context: Context): Found {
    const { path, scope } = context;
    const file = this.evaluator.repository.file(path);
    // A file of which nothing had to be kept has no other thing of these names.
    if (file === undefined && name === "os") return just({ type: "external", name });
    if (file === undefined) return unknown(`\`${name}\` is not followed`);
    const inClass = this.classAround(path, scope);
    if ((name === "self" || name === "cls") && inClass !== undefined && inClass !== scope) {
      const around = { path, name: inClass };
      const { self } = context;
      const definition = self !== undefined && this.evaluator.classes.isBelow(self, around) ? self : around;
      return just(
        name === "self"
          ? { type: "object", class: definition, exact: false }
          : { type: "class", class: definition },
      );
    }
    // Of functions in which no port is spoken of, nothing is kept: a name may be their own.
    if (scope !== "<module>" && !file.classes.has(scope) && !file.fact.scopes.includes(scope))
      return unknown(`\`${name}\` is not followed`);
    for (let at = scope, first = true; at !== "" && at !== "<module>"; at = outer(at), first = false) {
      // The names of a class are not those of its methods.
      if (!first && file.classes.has(at)) continue;
      const found = this.inScope(file, at, name, context, first);
      if (found !== undefined) return found;
    }
    return this.inModule(path, name, scope === "<module>" ? context : undefined, context);
  }

  /** A name of a module, seen from anywhere. */
  inModule(path: string, name: string, use: Context | undefined, asked: Context): Found {
    const file = this.evaluator.repository.file(path);
    if (file === undefined) return unknown(`\`${name}\` is not followed`);
    const parts: Found[] = [];
    const own = this.inScope(file, "<module>", name, use ?? { path, scope: "<module>" }, use !== undefined);
    if (own !== undefined) parts.push(own);
    for (const target of file.imports.get(name) ?? []) parts.push(this.imported(target, path, asked));
    if (parts.length > 0) {
      if (isData(parts)) this.evaluator.repository.seek({ path, name: "" });
      parts.push(...this.evaluator.members.written({ type: "module", path }, name, { path, name: "" }));
      return union(parts);
    }
    for (const target of file.imports.get("*") ?? []) {
      const module = this.evaluator.repository.module(target.slice(0, -2), path);
      if (module === undefined || module === "?") continue;
      const found = this.evaluator.once(`star ${module} ${name}`, asked, () =>
        this.inModule(module, name, undefined, asked),
      );
      if (found.known.length > 0) return found;
    }
    return unknown(`\`${name}\` is not followed`);
  }

  private imported(target: string, path: string, context: Context): Found {
    const { repository } = this.evaluator;
    return this.evaluator.once(`import ${path} ${target}`, context, () => {
      const whole = repository.module(target, path);
      const dot = target.lastIndexOf(".");
      const last = target.slice(dot + 1);
      const module = dot < 0 ? undefined : repository.module(target.slice(0, dot) || ".", path);
      // `from . import x`: the dots are the package itself.
      const owner = /^\.+[^.]+$/.test(target) ? repository.module(target.slice(0, dot + 1), path) : module;
      if (owner !== undefined && owner !== "?") {
        const found = this.inModule(owner, last, undefined, context);
        if (found.known.length > 0 || whole === undefined) return found;
      }
      if (whole === "?" || owner === "?") return unknown(`\`${target}\` may be one of several modules`);
      if (whole !== undefined) return just({ type: "module", path: whole });
      return just({ type: "external", name: target });
    });
  }

  /** What a scope's own statements make of a name; `undefined` where it is no name of the scope. */
  private inScope(
    file: FileNames,
    scope: string,
    name: string,
    context: Context,
    own: boolean,
  ): Found | undefined {
    const { path } = file;
    const parts: Found[] = [];
    const qualified = scope === "<module>" ? name : `${scope}.${name}`;
    const all = file.bindings.get(`${scope} ${name}`) ?? [];
    const rows = all.filter(
      ([, , value, , blocks]) => (value[0] !== "call" || value[4] !== 0) && !blocks.includes("N"),
    );
    if (rows.length === 0 && all.some(([, , , , blocks]) => blocks.includes("N")))
      parts.push(unknown(`\`${name}\` is there for type checkers alone`));
    const reaching =
      own && context.position !== undefined
        ? reach(rows, context.position, context.blocks ?? [])
        : { rows, killed: false };
    if (rows.length > 0) parts.push(this.assigned(path, scope, reaching.rows, context));
    const functions = file.functions.get(scope) ?? [];
    if (!reaching.killed) {
      for (const row of functions) {
        if (row[1].some(([parameter]) => parameter === name))
          parts.push(this.evaluator.callers.parameter({ path, name: scope }, row, name, context));
      }
    }
    if (file.functions.has(qualified))
      parts.push(just({ type: "function", function: { path, name: qualified }, skip: 0 }));
    if (file.classes.has(qualified)) parts.push(just({ type: "class", class: { path, name: qualified } }));
    return parts.length === 0 ? undefined : union(parts);
  }

  /** The values that assignments give to one thing; each is an alternative to the others. */
  assigned(path: string, scope: string, rows: readonly BindingRow[], context: Context): Found {
    const parts: Found[] = [];
    const name = rows[0]?.[1] ?? "";
    const key = `${setKey}${path} ${scope} ${name}`;
    const counts = countsOf(
      rows,
      path === context.path && scope === context.scope ? context.blocks : undefined,
    );
    if (counts.some(({ around }) => !around)) parts.push(unknown(`\`${name}\` is counted in a loop`));
    for (const row of rows) {
      // `port: int` alone gives no value.
      if (row[2][0] === "call" && row[2][4] === 0) continue;
      const found = chosen(this.binding(path, scope, row, context), key, String(positionOf(row[3])));
      const count = counts.find(({ begins }) => begins.has(row));
      if (count === undefined) parts.push(found);
      // Within the loop it is the first that is tried.
      else if (count.around) parts.push(chosen(found, `each ${path} ${scope} ${count.loop}`, "first"));
      else parts.push({ ...found, known: found.known.filter(({ value }) => value.type !== "number") });
    }
    return union(parts);
  }

  /** The value of one assignment. */
  binding(path: string, scope: string, row: BindingRow, context: Context): Found {
    const position = positionOf(row[3]);
    const at = placeOf(path, row[3]);
    const inner: Context = {
      path,
      scope,
      position,
      blocks: row[4],
      ...(context.frames !== undefined && { frames: context.frames }),
      ...(context.self !== undefined && { self: context.self }),
    };
    const found = this.evaluator.once(`value ${path} ${scope} ${position} ${row[1]}`, context, () =>
      this.evaluator.evaluate(row[2], inner),
    );
    const step = (value: Inner): string => `\`${row[1]}\`${words(value)}`;
    return {
      ...found,
      known: found.known.map((known) => ({
        ...known,
        steps: [{ at, what: step(known.value) }, ...known.steps],
      })),
    };
  }

  /** The function rows of a definition. */
  functions(path: string, name: string): readonly FunctionRow[] {
    return this.evaluator.repository.file(path)?.functions.get(name) ?? [];
  }
}

/** A value in a few words, for a step. */
function words(value: Inner): string {
  if (value.type === "number")
    return ` is ${value.above === undefined ? "" : `${value.above}+`}${value.number}`;
  if (value.type === "text") return ` is \`${value.text.slice(0, 60).replaceAll(GAP, "…")}\``;
  return " is assigned";
}

function outer(scope: string): string {
  const dot = scope.lastIndexOf(".");
  return dot < 0 ? "" : scope.slice(0, dot);
}
