import { lastWord } from "../python/port-words.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Definition, isSame, keyOf, unknown } from "./known.ts";
import { Memo } from "./memo.ts";

/** How deep classes may inherit. */
const mostBases = 30;
/** How many classes that inherit from one are looked at. */
const mostChildren = 200;

/** What a class names as its bases: those of the repository, and the names of the others. */
interface Bases {
  readonly classes: readonly Definition[];
  readonly names: readonly string[];
  /** In their order, where each is known. */
  readonly order: readonly (Definition | string)[];
}

/** A class and all it inherits from, nearest first, and the names of the bases that are not of the repository. */
interface Ancestry {
  readonly line: readonly Definition[];
  readonly outside: readonly string[];
}

/** Which classes inherit from which. */
export class Classes {
  private readonly evaluator: Evaluator;
  private readonly direct: Memo<string, Bases>;
  private readonly ancestries: Memo<string, Ancestry>;
  private readonly children: Memo<string, readonly Definition[]>;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
    this.direct = new Memo(evaluator.repository);
    this.ancestries = new Memo(evaluator.repository);
    this.children = new Memo(evaluator.repository);
  }

  /** The classes that a class names as its bases. */
  bases(definition: Definition): Bases {
    const { path, name } = definition;
    const known = this.direct.get(keyOf(definition));
    if (known !== undefined) return known;
    const { cycles } = this.evaluator;
    const { gaps } = this.evaluator.repository;
    const row = this.evaluator.repository.file(path)?.classes.get(name);
    const scope = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "<module>";
    const order = (row?.[1] ?? []).map((base): Definition | string => {
      const found = base === "?" ? unknown("?") : this.evaluator.names.dotted(base, { path, scope });
      const [only] = found.known;
      if (only?.value.type === "class") return only.value.class;
      return only?.value.type === "external" ? only.value.name : base;
    });
    const found: Bases = {
      classes: order.filter((base) => typeof base !== "string"),
      names: order.filter((base) => typeof base === "string"),
      order,
    };
    if (cycles === this.evaluator.cycles) this.direct.set(keyOf(definition), found, gaps);
    return found;
  }

  /** A class and all it inherits from. */
  ancestry(definition: Definition): Ancestry {
    const known = this.ancestries.get(keyOf(definition));
    if (known !== undefined) return known;
    const { cycles } = this.evaluator;
    const { gaps } = this.evaluator.repository;
    const line: Definition[] = [];
    const outside: string[] = [];
    const queue = [definition];
    const seen = new Set<string>();
    for (const next of queue) {
      if (line.length >= mostBases) break;
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      line.push(next);
      const { classes, names } = this.bases(next);
      queue.push(...classes);
      outside.push(...names);
    }
    const found = { line, outside };
    if (cycles === this.evaluator.cycles) this.ancestries.set(keyOf(definition), found, gaps);
    return found;
  }

  /** The classes of the repository that inherit from a class, itself first. */
  descendants(definition: Definition): readonly Definition[] {
    const known = this.children.get(keyOf(definition));
    if (known !== undefined) return known;
    const { cycles } = this.evaluator;
    const { gaps } = this.evaluator.repository;
    const found: Definition[] = [];
    const queue = [definition];
    const seen = new Set<string>();
    for (const next of queue) {
      if (found.length >= mostChildren) break;
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(next);
      this.evaluator.repository.seek(next);
      for (const { path: other, row } of this.evaluator.repository.index.classesOn(lastWord(next.name))) {
        const child = { path: other, name: row[0] };
        if (this.bases(child).classes.some((base) => isSame(base, next))) queue.push(child);
      }
    }
    if (cycles === this.evaluator.cycles) this.children.set(keyOf(definition), found, gaps);
    return found;
  }

  /** Whether a class is another or inherits from it. */
  isBelow(definition: Definition, other: Definition): boolean {
    return this.ancestry(definition).line.some((ancestor) => isSame(ancestor, other));
  }

  /** The nearest class that has a method of the name. */
  method(definition: Definition, name: string): Definition | undefined {
    for (const { path, name: owner } of this.ancestry(definition).line) {
      if (this.evaluator.names.functions(path, `${owner}.${name}`).length > 0)
        return { path, name: `${owner}.${name}` };
    }
    return undefined;
  }

  /** The base whose method `super()` in a class means; `undefined` where one before it is none of the repository. */
  parent(definition: Definition, method: string | undefined): Definition | undefined {
    const { order } = this.bases(definition);
    const [first, ...more] = order;
    if (method === undefined || more.length === 0) return typeof first === "string" ? undefined : first;
    for (const base of order) {
      if (typeof base === "string") {
        if (/(?:^|\.)(?:object|ABC|Generic|Protocol|Enum)$/.test(base)) continue;
        return undefined;
      }
      if (this.method(base, method) !== undefined) return base;
      if (this.ancestry(base).outside.some((name) => name !== "object")) return undefined;
    }
    return undefined;
  }

  /** Whether `super()` in a class may lead to a method of another: by its bases, those of its children, or an unknown one. */
  mayInherit(definition: Definition, owner: Definition): boolean {
    const children = this.descendants(definition);
    // It never leads down.
    if (children.some((child) => isSame(child, owner))) return false;
    return children.some((child) => {
      const { line, outside } = this.ancestry(child);
      return (
        line.some((ancestor) => isSame(ancestor, owner)) ||
        (outside.some((name) => name === "?" || lastWord(name) === lastWord(owner.name)) &&
          line.some(({ path }) => this.evaluator.repository.sees(path, owner)))
      );
    });
  }
}
