import type { BindingRow } from "../python/names-fact.ts";
import type { Evaluator } from "./evaluate.ts";
import { isData } from "./is-data.ts";
import {
  type Caller,
  type Context,
  type Definition,
  type Found,
  type Inner,
  just,
  type Known,
  keyOf,
  union,
  unknown,
} from "./known.ts";
import { placeOf } from "./names.ts";
import { reach } from "./reach.ts";

/** What attributes and items stand for. */
export class Members {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** `known.name`; `isOwn` for `self.name` itself. */
  attribute({ value }: Known, name: string, context: Context, isOwn = false): Found {
    switch (value.type) {
      case "module":
        return this.ofModule(value.path, name, context);
      case "external":
        return just({ type: "external", name: `${value.name}.${name}` });
      case "class":
        return this.ofClass(value.class, name, context, value);
      case "object":
        return this.ofObject(value, name, context, isOwn);
      case "flags":
        return this.evaluator.flags.flag(value.path, name);
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

  private ofClass(definition: Definition, name: string, context: Context, self: Inner): Found {
    for (const { path, name: owner } of this.evaluator.classes.ancestry(definition).line) {
      const file = this.evaluator.repository.file(path);
      const rows = file?.bindings.get(`${owner} ${name}`);
      const values = this.stored(path, owner, "cls", name, context);
      if (rows !== undefined) values.unshift(this.evaluator.names.assigned(path, owner, rows, context));
      if (isData(values)) this.evaluator.repository.seek({ path, name: owner });
      const later = this.written({ type: "class", class: { path, name: owner } }, name, {
        path,
        name: owner,
      });
      if (rows !== undefined) return union([...values, ...later]);
      if (file?.functions.has(`${owner}.${name}`) === true)
        return just({ type: "function", function: { path, name: `${owner}.${name}` }, skip: 0, self });
      if (values.length > 0) return union([...values, ...later]);
    }
    return unknown(`\`${name}\` of \`${definition.name}\` is not followed`);
  }

  /** What the methods of a class assign to an attribute of their first parameter. */
  private stored(
    path: string,
    owner: string,
    first: string,
    name: string,
    context: Context,
    isOwn = false,
  ): Found[] {
    const file = this.evaluator.repository.file(path);
    if (file === undefined) return [];
    const found: Found[] = [];
    for (const scope of file.methods.get(owner) ?? []) {
      const rows = file.bindings.get(`${scope} ${first}.${name}`);
      if (rows === undefined) continue;
      const reaching =
        isOwn && path === context.path && scope === context.scope ? within(rows, context) : rows;
      if (reaching.length > 0) found.push(this.evaluator.names.assigned(path, scope, reaching, context));
    }
    return found;
  }

  private ofObject(
    value: Extract<Inner, { type: "object" }>,
    name: string,
    context: Context,
    isOwn: boolean,
  ): Found {
    const inner: Context = {
      ...context,
      self: value.class,
      ...(value.made !== undefined && { frames: this.frame(value, value.made) }),
    };
    const { line } = this.evaluator.classes.ancestry(value.class);
    const classes = value.exact
      ? line
      : [...line, ...this.evaluator.classes.descendants(value.class).slice(1)];
    const found: Found[] = [];
    let own = false;
    for (const { path, name: owner } of classes) {
      const file = this.evaluator.repository.file(path);
      const stored = this.stored(path, owner, "self", name, inner, isOwn);
      found.push(...stored);
      const rows = file?.bindings.get(`${owner} ${name}`);
      const isField = this.evaluator.fields.isField({ path, name: owner }, name);
      if (rows !== undefined && !isField && (!own || stored.length === 0))
        found.push(this.evaluator.names.assigned(path, owner, rows, inner));
      if (isField) found.push(this.evaluator.fields.field(value.class, { path, name: owner }, name, inner));
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
      if (isData(found)) this.evaluator.repository.seek({ path, name: owner });
      found.push(
        ...this.written({ type: "class", class: { path, name: owner } }, name, { path, name: owner }),
      );
      if (found.length > 0) own = true;
    }
    return found.length === 0
      ? unknown(`\`${name}\` of \`${value.class.name}\` is not followed`)
      : union(found);
  }

  /** The one call that made an object. */
  private frame(
    { class: made }: Extract<Inner, { type: "object" }>,
    call: Caller,
  ): ReadonlyMap<string, Caller> {
    return new Map([[keyOf(this.evaluator.classes.method(made, "__init__") ?? made), call]]);
  }

  /** What other code assigns to an attribute of a module or of objects of a class. */
  written(owner: Inner, name: string, definition: Definition): Found[] {
    const found: Found[] = [];
    for (const { path, row } of this.evaluator.repository.index.writesOf(name)) {
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
}

/**
 * The assignments of a method to an attribute that reach a use in the same method. Those behind it come before it only when
 * the method is called again, which a constructor is not.
 */
function within(rows: readonly BindingRow[], { scope, position, blocks }: Context): readonly BindingRow[] {
  if (position === undefined) return rows;
  const { rows: reaching, killed } = reach(rows, position, blocks ?? []);
  return killed || scope.endsWith(".__init__") ? reaching : rows;
}

function same(value: Inner, owner: Inner): boolean {
  if (owner.type === "module") return value.type === "module" && value.path === owner.path;
  if (owner.type !== "class") return false;
  if (value.type !== "class" && value.type !== "object") return false;
  return value.class.path === owner.class.path && value.class.name === owner.class.name;
}
