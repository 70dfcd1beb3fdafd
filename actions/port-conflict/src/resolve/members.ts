import type { Expression } from "../model/expression.ts";
import { lastWord } from "../python/port-words.ts";
import type { Evaluator } from "./evaluate.ts";
import {
  type Caller,
  type Context,
  type Definition,
  type Found,
  type Inner,
  just,
  type Known,
  mostValues,
  spanKey,
  union,
  unknown,
} from "./known.ts";
import { placeOf } from "./names.ts";

/** How deep classes may inherit. */
const mostBases = 30;

/** What attributes and items stand for. */
export class Members {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** `known["key"]`, `known[0]`. */
  item({ value }: Known, key: string | number): Found {
    if (value.type === "entries" && typeof key === "string") {
      const entry = value.entries.findLast(([name]) => name === key);
      return entry === undefined
        ? unknown(`no \`${key}\` is in the dictionary`)
        : this.evaluator.evaluate(entry[1], value.context);
    }
    if (typeof key === "number") {
      if (value.type === "items") {
        const item = value.items.at(key);
        return item === undefined
          ? unknown("a list has no such item")
          : this.evaluator.evaluate(item, value.context);
      }
      if (value.type === "tuple") {
        const item = value.items.at(key);
        return item === undefined ? unknown("a list has no such item") : { known: [item] };
      }
      if (value.type === "span" && key >= 0 && value.from + key < value.to)
        return just({ type: "number", number: value.from + key });
    }
    if (value.type === "external" && value.name === "os.environ" && typeof key === "string")
      return this.evaluator.calls.environment(key, undefined);
    if (value.type === "none") return { known: [] };
    return unknown(`an item \`${key}\` is not followed`);
  }

  /** The items of a list, a range, the keys of a dictionary: alternatives to each other. */
  each({ value }: Known, key: string): Found {
    const items: Found[] = [];
    if (value.type === "items")
      for (const item of value.items) items.push(this.evaluator.evaluate(item, value.context));
    else if (value.type === "tuple") for (const item of value.items) items.push({ known: [item] });
    else if (value.type === "entries")
      for (const [name] of value.entries) items.push(just({ type: "text", text: name }));
    else if (value.type === "span") {
      if (value.to - value.from > mostValues) return unknown("a range is too long to follow");
      for (let number = value.from; number < value.to; number++) items.push(just({ type: "number", number }));
    } else return unknown("what a loop goes through is not followed");
    const choice = value.type === "span" ? `${spanKey}${key}` : key;
    return union(items.map((item, position) => this.evaluator.chosen(item, choice, String(position))));
  }

  /** `known.name`. */
  attribute({ value }: Known, name: string, context: Context): Found {
    switch (value.type) {
      case "module":
        return this.ofModule(value.path, name, context);
      case "external":
        return just({ type: "external", name: `${value.name}.${name}` });
      case "class":
        return this.ofClass(value.class, name, context, value);
      case "object":
        return this.ofObject(value, name, context);
      case "flags":
        return this.evaluator.calls.flag(value.path, name);
      case "number":
      case "text":
        // `Ports.WEB.value`: members of an enumeration stand for their values here.
        if (name === "value") return just(value);
        return unknown(`\`${name}\` of a number or text is not followed`);
      case "none":
        return { known: [] };
      default:
        return unknown(`\`${name}\` of it is not followed`);
    }
  }

  private ofModule(path: string, name: string, context: Context): Found {
    const found = this.evaluator.names.inModule(path, name, undefined, context);
    if (found.known.length > 0) return found;
    const { repository } = this.evaluator;
    if (path.endsWith("/__init__.py")) {
      const module = repository.module(`.${name}`, path);
      if (module !== undefined) return just({ type: "module", path: module });
    }
    return found;
  }

  /** The classes that a class names as its bases; `whole` is false where one is none of the repository. */
  bases({ path, name }: Definition): { classes: Definition[]; names: string[]; whole: boolean } {
    const row = this.evaluator.repository.file(path)?.classes.get(name);
    const scope = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "<module>";
    const classes: Definition[] = [];
    const names: string[] = [];
    let whole = true;
    for (const base of row?.[1] ?? []) {
      const found = base === "?" ? unknown("?") : this.evaluator.names.dotted(base, { path, scope });
      const [only] = found.known;
      if (only?.value.type === "class") classes.push(only.value.class);
      else {
        names.push(only?.value.type === "external" ? only.value.name : base);
        if (base !== "object" && only?.value.type !== "external") whole = false;
      }
    }
    return { classes, names, whole };
  }

  /** A class and all it inherits from, nearest first, and the names of the bases that are not of the repository. */
  ancestry(definition: Definition): { line: Definition[]; outside: string[] } {
    const line: Definition[] = [];
    const outside: string[] = [];
    const queue = [definition];
    const seen = new Set<string>();
    for (let next = queue.shift(); next !== undefined && line.length < mostBases; next = queue.shift()) {
      const key = `${next.path} ${next.name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      line.push(next);
      const { classes, names } = this.bases(next);
      queue.push(...classes);
      outside.push(...names);
    }
    return { line, outside };
  }

  /** The classes of the repository that inherit from a class, itself first. */
  descendants(definition: Definition): Definition[] {
    const found: Definition[] = [];
    const queue = [definition];
    const seen = new Set<string>();
    for (let next = queue.shift(); next !== undefined && found.length < 200; next = queue.shift()) {
      const { path, name } = next;
      const key = `${path} ${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(next);
      for (const { path: other, row } of this.evaluator.repository.classesOn(lastWord(name))) {
        const child = { path: other, name: row[0] };
        if (this.bases(child).classes.some((base) => base.path === path && base.name === name))
          queue.push(child);
      }
    }
    return found;
  }

  /** The nearest class that has a method of the name. */
  method(definition: Definition, name: string): Definition | undefined {
    for (const { path, name: owner } of this.ancestry(definition).line) {
      if (this.evaluator.names.functions(path, `${owner}.${name}`).length > 0)
        return { path, name: `${owner}.${name}` };
    }
    return undefined;
  }

  private ofClass(definition: Definition, name: string, context: Context, self: Inner): Found {
    for (const { path, name: owner } of this.ancestry(definition).line) {
      const file = this.evaluator.repository.file(path);
      const rows = file?.bindings.get(`${owner} ${name}`);
      const later = this.written({ type: "class", class: { path, name: owner } }, name, {
        path,
        name: owner,
      });
      const values = this.stored(path, owner, "cls", name, context);
      if (rows !== undefined)
        return union([this.evaluator.names.assigned(path, owner, rows, context), ...values, ...later]);
      if (file?.functions.has(`${owner}.${name}`) === true)
        return just({ type: "function", function: { path, name: `${owner}.${name}` }, skip: 0, self });
      if (values.length > 0) return union([...values, ...later]);
    }
    return unknown(`\`${name}\` of \`${definition.name}\` is not followed`);
  }

  /** What the methods of a class assign to an attribute of their first parameter. */
  private stored(path: string, owner: string, first: string, name: string, context: Context): Found[] {
    const file = this.evaluator.repository.file(path);
    if (file === undefined) return [];
    const found: Found[] = [];
    for (const scope of file.fact.scopes) {
      if (!scope.startsWith(`${owner}.`)) continue;
      if (this.evaluator.names.classAround(path, scope) !== owner) continue;
      const rows = file.bindings.get(`${scope} ${first}.${name}`);
      if (rows !== undefined) found.push(this.evaluator.names.assigned(path, scope, rows, context));
    }
    return found;
  }

  private ofObject(value: Extract<Inner, { type: "object" }>, name: string, context: Context): Found {
    const inner: Context =
      value.made === undefined ? context : { ...context, frames: frame(this, value, value.made) };
    const { line } = this.ancestry(value.class);
    const classes = value.exact ? line : [...line, ...this.descendants(value.class).slice(1)];
    const found: Found[] = [];
    let own = false;
    for (const { path, name: owner } of classes) {
      const file = this.evaluator.repository.file(path);
      const stored = this.stored(path, owner, "self", name, inner);
      found.push(...stored);
      const rows = file?.bindings.get(`${owner} ${name}`);
      const isField = this.evaluator.callers.isField({ path, name: owner }, name);
      if (rows !== undefined && !isField && (!own || stored.length === 0))
        found.push(this.evaluator.names.assigned(path, owner, rows, inner));
      if (isField) found.push(this.evaluator.callers.field(value.class, { path, name: owner }, name, inner));
      for (const row of this.evaluator.names.functions(path, `${owner}.${name}`)) {
        const isProperty = row[3].some(
          (decorator) => decorator[0] === "name" && /property$/.test(decorator[1]),
        );
        const isSetter = row[3].some(
          (decorator) => decorator[0] === "name" && decorator[1].endsWith(".setter"),
        );
        if (isSetter) continue;
        const method = { path, name: `${owner}.${name}` };
        found.push(
          isProperty
            ? this.evaluator.calls.returned(method, inner)
            : just({ type: "function", function: method, skip: 1, self: value }),
        );
        if (!isProperty) return union(found);
      }
      found.push(
        ...this.written({ type: "class", class: { path, name: owner } }, name, { path, name: owner }),
      );
      if (found.length > 0) own = true;
    }
    return found.length === 0
      ? unknown(`\`${name}\` of \`${value.class.name}\` is not followed`)
      : union(found);
  }

  /** What other code assigns to an attribute of a module or of objects of a class. */
  written(owner: Inner, name: string, definition: Definition): Found[] {
    const found: Found[] = [];
    for (const { path, row } of this.evaluator.repository.writesOf(name)) {
      const [scope, target] = row;
      const receiver = target.slice(0, target.lastIndexOf("."));
      if (!this.evaluator.repository.sees(path, definition)) continue;
      const where = this.evaluator.repository.file(path)?.fact.scopes[scope] ?? "<module>";
      const receivers = receiver.startsWith("?")
        ? unknown("?")
        : this.evaluator.names.dotted(receiver, { path, scope: where });
      const isSame = receivers.known.some(({ value }) => same(value, owner));
      const isOther = receivers.unresolved === undefined && receivers.known.length > 0 && !isSame;
      if (isOther || (owner.type === "module" && !isSame)) continue;
      const at = placeOf(path, row[3]);
      if (isSame) found.push(this.evaluator.names.binding(path, where, row, { path, scope: where }));
      else found.push(unknown(`\`${target}\` in ${at.path}:${at.line} may change it`));
    }
    return found;
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

/** The one call that made an object. */
function frame(
  members: Members,
  value: Extract<Inner, { type: "object" }>,
  made: Caller,
): ReadonlyMap<string, Caller> {
  const init = members.method(value.class, "__init__") ?? value.class;
  return new Map([[`${init.path} ${init.name}`, made]]);
}

function same(value: Inner, owner: Inner): boolean {
  if (owner.type === "module") return value.type === "module" && value.path === owner.path;
  if (owner.type !== "class") return false;
  if (value.type !== "class" && value.type !== "object") return false;
  return value.class.path === owner.class.path && value.class.name === owner.class.name;
}
