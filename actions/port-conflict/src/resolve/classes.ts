import { lastWord } from "../python/port-words.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Definition, unknown } from "./known.ts";

/** How deep classes may inherit. */
const mostBases = 30;

/** Which classes inherit from which. */
export class Classes {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
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
}
